#include "ui/recommendations/detail/EntryList.h"

#include "ui/text/Measures.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace {

void addWords(QVBoxLayout *rows, TextLabel::Role role, const QString &words, QWidget *parent)
{
    if (words.isEmpty())
        return;
    auto *const label = new TextLabel(role, words, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(label);
}

void addEntry(QVBoxLayout *rows, const DetailEntry &entry, QWidget *parent)
{
    if (entry.chip)
        rows->addWidget(new ChipLabel(*entry.chip, parent), 0, Qt::AlignLeft);
    addWords(rows, TextLabel::Role::Strong, entry.title, parent);
    addWords(rows, TextLabel::Role::Muted, entry.facts, parent);
    addWords(rows, TextLabel::Role::Body, entry.words, parent);
    if (!entry.action.isEmpty()) {
        auto *const link = new LinkButton(entry.action, parent);
        rows->addWidget(link, 0, Qt::AlignLeft);
        QObject::connect(link, &QPushButton::clicked, parent, [activate = entry.activate] { activate(); });
    }
    rows->addSpacing(Measures::spaceSmall);
}

} // namespace

EntryList::EntryList(const QString &accessibleName, QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void EntryList::showEntries(const QList<DetailEntry> &entries, const QString &sentenceIfEmpty)
{
    auto *const body = new QWidget(this);
    auto *const rows = new QVBoxLayout(body);
    rows->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, Measures::spaceLarge, Measures::spaceMedium);
    rows->setSpacing(2);
    for (const DetailEntry &entry : entries)
        addEntry(rows, entry, body);
    if (entries.isEmpty())
        addWords(rows, TextLabel::Role::Muted, sentenceIfEmpty, body);
    rows->addStretch(1);
    setWidget(body);
}
