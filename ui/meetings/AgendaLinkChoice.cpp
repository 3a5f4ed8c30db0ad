#include "ui/meetings/AgendaLinkChoice.h"

#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/ElidedLabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace {

QString kindWord(const AgendaLink &link)
{
    if (link.report)
        return AgendaLinkChoice::tr("Report");
    if (link.recommendation)
        return AgendaLinkChoice::tr("Recommendation");
    return link.indicator ? AgendaLinkChoice::tr("Indicator") : AgendaLinkChoice::tr("Improvement plan");
}

QString wordsOf(const LinkedRecord &record)
{
    return AgendaLinkChoice::tr("%1: %2", "kind and title of a record").arg(kindWord(record.link), record.title);
}

} // namespace

AgendaLinkChoice::AgendaLinkChoice(QWidget *parent)
    : QWidget(parent),
      m_list(new QVBoxLayout),
      m_finder(new QComboBox(this))
{
    m_finder->setEditable(true);
    m_finder->setInsertPolicy(QComboBox::NoInsert);
    m_finder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_finder->setAccessibleName(tr("Record to link"));
    m_finder->completer()->setFilterMode(Qt::MatchContains);
    m_finder->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto *const addButton = new QPushButton(tr("Link"), this);
    addButton->setAccessibleName(tr("Link the record"));
    setFocusProxy(m_finder);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_finder, 1);
    row->addWidget(addButton);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceHair);
    rows->addLayout(m_list);
    rows->addLayout(row);
    connect(addButton, &QPushButton::clicked, this, &AgendaLinkChoice::addTyped);
    connect(m_finder->lineEdit(), &QLineEdit::returnPressed, this, &AgendaLinkChoice::addTyped);
}

void AgendaLinkChoice::setLinkable(const QList<LinkedRecord> &records)
{
    m_linkable = records;
    m_finder->clear();
    for (const LinkedRecord &record : records)
        m_finder->addItem(wordsOf(record));
    m_finder->setCurrentIndex(-1);
    m_finder->lineEdit()->setPlaceholderText(tr("Type a part of its title"));
}

void AgendaLinkChoice::setChosen(const QList<LinkedRecord> &links)
{
    m_chosen = links;
    showChosen();
}

QList<AgendaLink> AgendaLinkChoice::chosen() const
{
    QList<AgendaLink> links;
    for (const LinkedRecord &record : m_chosen)
        links.append(record.link);
    return links;
}

void AgendaLinkChoice::addTyped()
{
    const int place = m_finder->findText(m_finder->currentText());
    if (place < 0)
        return;
    add(m_linkable.at(place));
    m_finder->setCurrentIndex(-1);
    m_finder->clearEditText();
}

void AgendaLinkChoice::add(const LinkedRecord &record)
{
    const auto isSame = [&](const LinkedRecord &chosen) {
        return chosen.link.report == record.link.report && chosen.link.recommendation == record.link.recommendation
            && chosen.link.indicator == record.link.indicator && chosen.link.plan == record.link.plan;
    };
    if (std::ranges::any_of(m_chosen, isSame))
        return;
    m_chosen.append(record);
    showChosen();
}

void AgendaLinkChoice::showChosen()
{
    while (QLayoutItem *const item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    for (const LinkedRecord &record : std::as_const(m_chosen)) {
        auto *const line = new QWidget(this);
        auto *const row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *const remove = new QToolButton(line);
        remove->setIcon(themedIcon(QStringLiteral("list-remove")));
        remove->setToolTip(tr("Remove the link to %1").arg(record.title));
        remove->setAccessibleName(remove->toolTip());
        row->addWidget(new ElidedLabel(TextLabel::Role::Body, wordsOf(record), line), 1);
        row->addWidget(remove);
        m_list->addWidget(line);
        connect(remove, &QToolButton::clicked, this, [this, record] {
            m_chosen.removeOne(record);
            showChosen();
        });
    }
}
