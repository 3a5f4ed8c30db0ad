#include "ui/reports/reader/ReportHead.h"

#include "core/storage/ReportQueries.h"
#include "ui/reports/reader/ReaderWords.h"
#include "ui/text/StatusChips.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace {

/// A date with its item has to be readable.
constexpr int narrowestSecondField = 140;
constexpr int widestField = 260;

Chip reviewChip()
{
    return {.glyph = StatusGlyph::Diamond,
            .word = ReportHead::tr("To be reviewed"),
            .tone = Tone::Amber,
            .explanation = ReportHead::tr("The import was not sure of these details. Correct or confirm them under "
                                          "'Edit details'.")};
}

/// What is missing is said, and paler.
void setValue(TextLabel *label, const QString &value, const QString &more = {})
{
    label->setText(value.isEmpty() ? ReportHead::tr("not stated") : value);
    label->setForegroundRole(value.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    label->setToolTip(more);
}

QString contactOf(const QList<ReportAuthor> &authors)
{
    QStringList names;
    for (const ReportAuthor &author : authors)
        names.append(author.name);
    return names.join(ReportHead::tr(", ", "between names"));
}

QString contactDetails(const QList<ReportAuthor> &authors)
{
    QStringList lines;
    for (const ReportAuthor &author : authors) {
        QStringList parts{author.name, author.role.value_or(QString()), author.phone.value_or(QString()),
                          author.email.value_or(QString())};
        parts.removeAll(QString());
        lines.append(parts.join(ReportHead::tr(", ", "between name, role and address")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReportHead::ReportHead(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Role::Section, {}, this)),
      m_publicity(new ChipLabel({}, this)),
      m_review(new ChipLabel(reviewChip(), this)),
      m_fields(new QGridLayout),
      m_committee(addField(tr("Committee"))),
      m_meeting(addField(tr("Meeting"))),
      m_reportOf(addField(tr("Report of"))),
      m_contact(addField(tr("Contact"))),
      m_figures(new LinkButton({}, this)),
      m_edit(new LinkButton(tr("Edit details"), this)),
      m_accessRow(new QWidget(this)),
      m_access(new ElidedLabel(TextLabel::Role::Muted, {}, m_accessRow)),
      m_open(new LinkButton({}, m_accessRow))
{
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layOut();
    connect(m_edit, &QPushButton::clicked, this, &ReportHead::editAsked);
    connect(m_figures, &QPushButton::clicked, this, &ReportHead::figuresAsked);
    connect(m_open, &QPushButton::clicked, this, &ReportHead::originalAsked);
}

TextLabel *ReportHead::addField(const QString &name)
{
    auto *field = new QWidget(this);
    auto *value = new ElidedLabel(TextLabel::Role::Body, {}, field);
    value->setMaximumWidth(widestField);
    value->setAccessibleName(name);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, Measures::spaceMedium, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(TextLabel::Role::Muted, name, field));
    column->addWidget(value);
    m_fieldBoxes.append(field);
    return value;
}

void ReportHead::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Measures::spaceSmall);
    top->addWidget(m_title, 1);
    top->addWidget(m_review, 0, Qt::AlignTop);
    top->addWidget(m_publicity, 0, Qt::AlignTop);
    m_fields->setHorizontalSpacing(Measures::spaceSmall);
    m_fields->setVerticalSpacing(Measures::spaceSmall);
    auto *middle = new QHBoxLayout;
    middle->addLayout(m_fields, 1);
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    links->addStretch(1);
    links->addWidget(m_figures, 0, Qt::AlignRight);
    links->addWidget(m_edit, 0, Qt::AlignRight);
    middle->addLayout(links);
    auto *access = new QHBoxLayout(m_accessRow);
    access->setContentsMargins(0, 0, 0, 0);
    access->addWidget(m_access);
    access->addWidget(m_open);
    access->addStretch(1);
    m_accessRow->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, Measures::spaceLarge, Measures::spaceHair);
    rows->setSpacing(Measures::spaceSmall);
    rows->addLayout(top);
    rows->addLayout(middle);
    rows->addWidget(m_accessRow);
}

void ReportHead::showReport(const ReportDetail &detail)
{
    const Report &report = detail.report;
    m_title->setText(readableTitle(report.title));
    m_publicity->setChip(chipOf(report.publicity));
    m_review->setVisible(report.needsReview);
    setValue(m_committee, detail.committee);
    setValue(m_meeting, meetingWords(report));
    setValue(m_reportOf, report.reportOf.value_or(QString()));
    setValue(m_contact, contactOf(detail.authors), contactDetails(detail.authors));
    m_figures->setText(tr("Record figures (%Ln)…", nullptr, int(detail.figures.size())));
    m_figures->setVisible(!detail.figures.isEmpty());
    const QString access = accessSentence(report);
    m_accessRow->setVisible(!access.isEmpty());
    m_access->setText(access);
    m_open->setText(openingWords(report.publicity.value_or(Publicity::Public)));
    arrangeFields();
}

void ReportHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeFields();
}

/// All fields in one row, or two under two where there is no room for that.
void ReportHead::arrangeFields()
{
    int wanted = std::max(m_edit->sizeHint().width(), m_figures->sizeHint().width()) + 2 * Measures::spaceLarge;
    for (const QWidget *field : std::as_const(m_fieldBoxes))
        wanted += field->sizeHint().width() + m_fields->horizontalSpacing();
    const int columns = wanted <= width() ? int(m_fieldBoxes.size()) : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_fieldBoxes.size(); ++i)
        m_fields->addWidget(m_fieldBoxes.at(i), i / columns, i % columns, Qt::AlignLeft);
    m_fields->setColumnMinimumWidth(1, columns == 2 ? narrowestSecondField : 0);
    for (int column = 0; column < m_fieldBoxes.size(); ++column)
        m_fields->setColumnStretch(column, column == columns - 1 ? 1 : 0);
}

void ReportHead::setEditRefusal(const QString &reason)
{
    m_edit->setEnabled(reason.isEmpty());
    m_edit->setToolTip(reason);
    m_edit->setAccessibleDescription(reason);
}

void ReportHead::setOriginalHeldBack(bool heldBack)
{
    m_open->setVisible(heldBack);
}
