#include "ui/import/PieceList.h"

#include "ui/import/PieceText.h"
#include "ui/import/ReviewMarks.h"
#include "ui/import/WordsEdit.h"
#include "ui/text/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace {

constexpr int mostAtFirst = 40;

QString textAt(const std::optional<QList<Found<QString>>> &list, int place)
{
    return list ? list->value(place).value : QString();
}

PieceText::Parts figureParts(const FigureDraft &figure)
{
    QStringList more;
    if (figure.target)
        more.append(PieceList::tr("target %1").arg(figureText(*figure.target, figure.unit)));
    if (figure.period)
        more.append(*figure.period);
    return {figureText(figure.value, figure.unit), figure.name, more.join(QStringLiteral(", "))};
}

PieceText::Parts partsOf(const ReportDraft &draft, const FieldKey &key)
{
    switch (key.field) {
    case ReviewField::Figure:
        return figureParts(draft.figures.at(key.place));
    case ReviewField::BackgroundPaper:
        return {.words = textAt(draft.backgroundDocuments, key.place)};
    case ReviewField::Appendix:
        return {.words = textAt(draft.appendices, key.place)};
    default:
        return {.words = draft.planThemes.value(key.place).value};
    }
}

} // namespace

PieceList::PieceList(ReviewField field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_title(new ElidedLabel(TextLabel::Role::Strong, {}, this)),
      m_all(new LinkButton({}, this)),
      m_column(new QVBoxLayout(this)),
      m_mostShown(mostAtFirst)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    if (field == ReviewField::Recommendation) {
        m_add = new LinkButton(tr("Add from selection"), this);
        m_add->setToolTip(tr("Adds the words that are selected in the original (Ctrl+Shift+A)"));
        head->addWidget(m_add);
        connect(m_add, &LinkButton::clicked, this, &PieceList::addAsked);
    }
    m_column->setContentsMargins(0, Measures::spaceSmall, 0, 0);
    m_column->setSpacing(Measures::spaceHair);
    m_column->addLayout(head);
    m_column->addWidget(m_all);
    connect(m_all, &LinkButton::clicked, this, [this] {
        m_mostShown = std::numeric_limits<int>::max();
        Q_EMIT showAllAsked();
    });
}

QString PieceList::titleFor(const ReviewedReport &report) const
{
    const int count = countOf(report.draft, m_field);
    const auto mentioned = [count](const QString &title, bool isSaid) {
        if (count > 0)
            return tr("%1, %2", "title of a list and its number").arg(title).arg(count);
        return isSaid ? tr("%1: none, says the report").arg(title) : tr("%1: not mentioned").arg(title);
    };
    switch (m_field) {
    case ReviewField::Recommendation:
        return tr("Recommendations to the committee, %1").arg(count);
    case ReviewField::Figure:
        return tr("Figures, %1").arg(count);
    case ReviewField::BackgroundPaper:
        return mentioned(tr("Background papers"), report.draft.backgroundDocuments.has_value());
    case ReviewField::Appendix:
        return mentioned(tr("Appendices"), report.draft.appendices.has_value());
    default:
        return tr("Themes of the plan, %1").arg(count);
    }
}

void PieceList::restart()
{
    m_mostShown = mostAtFirst;
    for (FieldRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
}

QWidget *PieceList::makeEditor(const ReviewedReport &report, int place)
{
    if (m_field == ReviewField::Recommendation) {
        auto *edit = new WordsEdit(this);
        edit->setAccessibleName(tr("Recommendation %1").arg(place + 1));
        connect(edit, &WordsEdit::finished, this, [this, place] { commit(place); });
        return edit;
    }
    auto *text = new PieceText(partsOf(report.draft, {m_field, place}), this);
    const FieldKey key{m_field, place};
    connect(text, &PieceText::removeAsked, this, [this, key] { Q_EMIT removeAsked(key); });
    connect(text, &QAbstractButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
    return text;
}

FieldRow *PieceList::makeRow(const ReviewedReport &report, int place)
{
    auto *row = new FieldRow({m_field, place}, {}, makeEditor(report, place), this);
    row->addRemove(tr("Leave this out"));
    connect(row, &FieldRow::chosen, this, &PieceList::chosen);
    connect(row, &FieldRow::answered, this, &PieceList::answered);
    connect(row, &FieldRow::removeAsked, this, &PieceList::removeAsked);
    return row;
}

void PieceList::rebuild(const ReviewedReport &report)
{
    const int most = m_mostShown;
    restart();
    m_mostShown = most;
    const int shown = std::min(countOf(report.draft, m_field), m_mostShown);
    for (int place = 0; place < shown; ++place) {
        FieldRow *row = makeRow(report, place);
        m_column->insertWidget(m_column->count() - 1, row);
        m_rows.append(row);
    }
    m_shown = QStringList(shown, QString());
}

void PieceList::refresh(const ReviewedReport &report, const CommitteeNames &names)
{
    const int count = countOf(report.draft, m_field);
    if (m_rows.size() != std::min(count, m_mostShown))
        rebuild(report);
    m_title->setText(titleFor(report));
    m_all->setText(tr("Show all %1").arg(count));
    m_all->setVisible(count > m_rows.size());
    setVisible(m_field != ReviewField::Theme || count > 0);
    const QHash<FieldKey, int> numbers = numbersOf(report.draft);
    for (FieldRow *row : std::as_const(m_rows)) {
        const FieldKey key = row->key();
        row->setNumber(QString::number(numbers.value(key)));
        row->setConfidence(confidenceOn(report, key, names));
        row->setQuestion(questionOn(report, key, names));
        auto *edit = qobject_cast<WordsEdit *>(row->editor());
        if (!edit)
            continue;
        const QString text = report.draft.recommendations.at(key.place).text;
        m_shown[key.place] = text;
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    }
}

FieldRow *PieceList::rowOf(int place)
{
    if (place >= m_rows.size()) {
        m_mostShown = std::numeric_limits<int>::max();
        Q_EMIT showAllAsked();
    }
    return m_rows.value(place);
}

void PieceList::commit(int place)
{
    FieldRow *row = m_rows.value(place);
    auto *edit = row ? qobject_cast<WordsEdit *>(row->editor()) : nullptr;
    if (edit && edit->toPlainText().simplified() != m_shown.value(place).simplified())
        Q_EMIT entered({m_field, place}, edit->toPlainText().simplified());
}

void PieceList::commitAll()
{
    for (int place = 0; place < m_rows.size(); ++place)
        commit(place);
}
