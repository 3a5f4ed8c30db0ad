#pragma once

#include "ui/text/Chip.h"

#include <QScrollArea>

#include <functional>

/// What was recorded, one entry beneath the other: a chip or title, a muted line, and words; a link where it leads on.
struct DetailEntry
{
    std::optional<Chip> chip{};
    QString title{};
    QString facts{};
    QString words{};
    QString action{};
    std::function<void()> activate{};
};

/// The entries of a tab, or one sentence where there are none.
class EntryList : public QScrollArea
{
    Q_OBJECT

public:
    EntryList(const QString &accessibleName, QWidget *parent);

    void showEntries(const QList<DetailEntry> &entries, const QString &sentenceIfEmpty);
};
