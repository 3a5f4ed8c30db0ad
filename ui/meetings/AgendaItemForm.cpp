#include "ui/meetings/AgendaItemForm.h"

#include "ui/meetings/AgendaEdit.h"
#include "ui/meetings/AgendaLinkChoice.h"
#include "ui/meetings/ParagraphChoice.h"
#include "ui/text/MeetingWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/KnownDateEdit.h"
#include "ui/workspace/Workspace.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace {

constexpr int longestMinutes = 480;
constexpr int numberFieldWidth = 80;

/// Nothing where the paper does not say: that is never turned into 'public' by itself.
std::optional<Publicity> chosenPublicity(const QComboBox &choice)
{
    return fromWord<Publicity>(choice.currentData().toString());
}

bool hasParagraphs(std::optional<Publicity> publicity)
{
    return publicity == Publicity::Exempt || publicity == Publicity::PartExempt;
}

} // namespace

AgendaItemForm::AgendaItemForm(Workspace &workspace, QWidget *parent)
    : EditForm(tr("Agenda item"), workspace, parent),
      m_number(addLine(tr("&Number"))),
      m_title(addLine(tr("&Title"))),
      m_kind(addWords<AgendaItem::Kind>(tr("&Kind"))),
      m_report(addChoice(tr("&Report"))),
      m_publicity(addWords<Publicity>(tr("&Access"))),
      m_paragraphs(new ParagraphChoice(this)),
      m_reason(nullptr)
{
    m_number->setMaximumWidth(numberFieldWidth);
    m_publicity->insertItem(0, screenWord(std::optional<Publicity>()));
    addRow(tr("&Paragraphs"), m_paragraphs);
    m_reason = addText(tr("Public &interest"), tr("Why the public interest is better served by keeping it closed"));
    m_review = addDate(tr("Re&view on"));
    m_lead = addLine(tr("&Lead"), tr("Who presents it"));
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(0, longestMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setSpecialValueText(tr("Not said"));
    m_minutes->setSuffix(tr(" minutes"));
    addRow(tr("&Time for it"), m_minutes);
    m_links = new AgendaLinkChoice(this);
    addRow(tr("Lin&ks"), m_links);
    m_urgency = addText(tr("&Urgency"), tr("The special circumstances, where it was not on the agenda in time"));
    connect(m_publicity, &QComboBox::currentIndexChanged, this, &AgendaItemForm::showExemption);
}

void AgendaItemForm::showExemption()
{
    const bool isExempt = hasParagraphs(chosenPublicity(*m_publicity));
    for (QWidget *field : std::initializer_list<QWidget *>{m_paragraphs, m_reason, m_review}) {
        field->setVisible(isExempt);
        fields()->labelForField(field)->setVisible(isExempt);
    }
}

void AgendaItemForm::edit(const AgendaItemDetail &item, Nation nation)
{
    m_before = item;
    m_newIn.reset();
    m_nation = nation;
    fill();
}

void AgendaItemForm::createFor(const MeetingDetail &meeting, int place, Nation nation)
{
    m_before = AgendaItemDetail();
    m_before.id = AgendaItemId::create();
    m_before.item.id = m_before.id;
    m_before.item.meeting = meeting.meeting.id;
    m_before.item.publicity = Publicity::Public;
    m_newIn = meeting;
    m_place = place;
    m_nation = nation;
    fill();
}

void AgendaItemForm::fillReports()
{
    const Result<QList<LinkedRecord>> linkable = linkableRecords(workspace().database());
    if (!linkable)
        return say(linkable.error().message);
    m_links->setLinkable(*linkable);
    m_reports.clear();
    m_report->clear();
    m_report->addItem(tr("None"));
    for (const LinkedRecord &record : *linkable) {
        if (!record.link.report)
            continue;
        m_reports.append(record);
        m_report->addItem(record.title);
        if (record.link.report == m_before.item.report)
            m_report->setCurrentIndex(m_report->count() - 1);
    }
}

void AgendaItemForm::fill()
{
    clearMessage();
    fillReports();
    const AgendaItem &kept = m_before.item;
    m_number->setText(kept.number.value_or(QString()));
    m_number->setPlaceholderText(tr("next"));
    m_title->setText(kept.title);
    choose(*m_kind, kept.kind);
    m_publicity->setCurrentIndex(kept.publicity ? m_publicity->findData(QString(wordOf(*kept.publicity))) : 0);
    m_paragraphs->setNation(m_nation);
    m_paragraphs->setChosen(m_before.paragraphs());
    m_reason->setPlainText(kept.publicInterestReason.value_or(QString()));
    m_review->setDate(kept.reviewOn);
    m_lead->setText(kept.lead.value_or(QString()));
    m_minutes->setValue(kept.minutesEstimated.value_or(0));
    m_links->setChosen(m_before.links);
    m_urgency->setPlainText(kept.urgencyReason.value_or(QString()));
    showExemption();
    m_title->setFocus();
}

AgendaItem AgendaItemForm::item() const
{
    AgendaItem item = m_before.item;
    item.number = givenText(*m_number);
    item.title = m_title->text().trimmed();
    item.kind = chosen(*m_kind, item.kind);
    item.report = m_report->currentIndex() > 0 ? m_reports.at(m_report->currentIndex() - 1).link.report : std::nullopt;
    item.publicity = chosenPublicity(*m_publicity);
    const bool isExempt = hasParagraphs(item.publicity);
    item.publicInterestReason = isExempt ? givenText(*m_reason) : std::nullopt;
    item.reviewOn = isExempt ? m_review->date() : std::nullopt;
    item.lead = givenText(*m_lead);
    item.minutesEstimated = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    item.urgencyReason = givenText(*m_urgency);
    return item;
}

Result<ChangeSet> AgendaItemForm::changes() const
{
    const AgendaItem wanted = item();
    const AgendaItemDraft draft{wanted, hasParagraphs(wanted.publicity) ? m_paragraphs->chosen() : QList<int>(),
                                m_links->chosen()};
    if (!m_newIn)
        return editedItem(m_before, draft, m_nation);
    AgendaItemDetail added = m_before;
    added.item = wanted;
    const Result<ChangeSet> rest = editedItem(added, draft, m_nation);
    if (!rest)
        return rest;
    ChangeSet all = addedItem(*m_newIn, wanted, m_place);
    for (const RecordChange &change : rest->changes())
        all.add(*change.after);
    return all;
}
