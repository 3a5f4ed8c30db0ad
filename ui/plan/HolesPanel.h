#pragma once

#include "core/insight/Coverage.h"

#include <QScrollArea>

class QVBoxLayout;
class TextLabel;

/// What the plan leaves open: each list with its count, the first of its entries, and the action that closes a hole.
class HolesPanel : public QWidget
{
    Q_OBJECT

public:
    /// What may be done about a list.
    enum class Remedy
    {
        AddAction,
        LinkIndicator,
        SetOwner,
        SetDate,
        SetTarget,
        AddEvidence
    };
    Q_ENUM(Remedy)

    explicit HolesPanel(QWidget *parent);

    void setCoverage(const Coverage &coverage, int findings, int actions);

Q_SIGNALS:
    void holeChosen(const QString &record);
    /// For the first hole of the list.
    void remedyAsked(HolesPanel::Remedy remedy, const QString &record);

private:
    struct Section
    {
        QString title;
        QList<Hole> holes;
        QString action;
        Remedy remedy;
    };

    void addSection(const Section &section);
    void addHole(const Hole &hole);
    void clear();

    TextLabel *m_title;
    TextLabel *m_line;
    QWidget *m_body = nullptr;
    QScrollArea *m_area;
    QVBoxLayout *m_rows = nullptr;
};
