#include "ui/plan/InspectionDetail.h"

#include "ui/text/Measures.h"
#include "ui/text/PlanWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace {

QString numberWord(double value)
{
    return QLocale().toString(value, 'g', 6);
}

QString targetWord(const NoticeRow::NoticeTarget &target)
{
    QString wanted;
    if (target.low)
        wanted = InspectionDetail::tr("at least %1").arg(numberWord(*target.low));
    else if (target.high)
        wanted = InspectionDetail::tr("at most %1").arg(numberWord(*target.high));
    if (!target.latest)
        return InspectionDetail::tr("%1; no figure yet").arg(wanted);
    const bool isMet =
        (!target.low || *target.latest >= *target.low) && (!target.high || *target.latest <= *target.high);
    return isMet ? InspectionDetail::tr("%1; now %2, met").arg(wanted, numberWord(*target.latest))
                 : InspectionDetail::tr("%1; now %2, not met").arg(wanted, numberWord(*target.latest));
}

} // namespace

InspectionDetail::InspectionDetail(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setAccessibleName(tr("The chosen inspection or notice"));
    showNothing();
}

void InspectionDetail::startAnew()
{
    m_body = new QWidget(this);
    m_body->setBackgroundRole(QPalette::Base);
    m_body->setAutoFillBackground(true);
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(Measures::spaceLarge, Measures::spaceLarge, Measures::spaceLarge, Measures::spaceLarge);
    m_rows->setSpacing(Measures::spaceSmall);
    setWidget(m_body);
}

void InspectionDetail::addTitle(const QString &title)
{
    m_rows->addWidget(new TextLabel(TextLabel::Role::Section, title, m_body));
}

void InspectionDetail::addHeading(const QString &heading)
{
    m_rows->addSpacing(Measures::spaceSmall);
    m_rows->addWidget(new TextLabel(TextLabel::Role::Strong, heading, m_body));
}

void InspectionDetail::addText(const QString &text)
{
    auto *const label = new TextLabel(TextLabel::Role::Body, text, m_body);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rows->addWidget(label);
}

void InspectionDetail::addLine(const QString &left, const QString &right)
{
    auto *const row = new QHBoxLayout;
    auto *const name = new TextLabel(TextLabel::Role::Body, left, m_body);
    name->setWordWrap(true);
    auto *const value = new TextLabel(TextLabel::Role::Body, right, m_body);
    value->setWordWrap(true);
    row->addWidget(name, 1);
    row->addWidget(value, 1);
    m_rows->addLayout(row);
}

void InspectionDetail::showNothing()
{
    startAnew();
    addText(tr("Choose an inspection or a notice."));
    m_rows->addStretch(1);
}

void InspectionDetail::showInspection(const InspectionRow &row)
{
    startAnew();
    const Inspection &inspection = row.inspection;
    addTitle(inspection.title ? inspection.body + QStringLiteral(": ") + *inspection.title : inspection.body);
    if (inspection.judgement)
        m_rows->addWidget(new ChipLabel(chipOf(*inspection.judgement), m_body), 0, Qt::AlignLeft);
    addLine(tr("Visited"), screenDate(inspection.visitedOn));
    addLine(tr("Published"), screenDate(inspection.publishedOn));
    if (inspection.note)
        addText(*inspection.note);
    if (!row.judgements.isEmpty())
        addHeading(tr("Judgements by area"));
    for (const InspectionJudgement &judgement : row.judgements)
        addLine(judgement.area, screenWord(judgement.judgement));
    if (!row.findings.isEmpty())
        addHeading(tr("Findings, %1").arg(row.findings.size()));
    for (const InspectionFinding &finding : row.findings)
        addFinding(finding);
    m_rows->addStretch(1);
}

void InspectionDetail::addFinding(const InspectionFinding &finding)
{
    addText(tr("F %1  %2 (%3)")
                .arg(QString::number(finding.position + 1), finding.text, screenWord(finding.kind).toLower()));
    if (finding.recommendation || finding.kind == InspectionFinding::Kind::Strength)
        return;
    auto *const make = new LinkButton(tr("Make a scrutiny recommendation of it"), m_body);
    make->setAccessibleName(tr("Make a scrutiny recommendation of finding %1").arg(finding.position + 1));
    // What is asked shows the inspection anew, without this button: not while it is being pressed.
    connect(
        make, &QPushButton::clicked, this, [this, finding] { Q_EMIT recommendationAsked(finding); },
        Qt::QueuedConnection);
    m_rows->addWidget(make, 0, Qt::AlignLeft);
}

void InspectionDetail::showNotice(const NoticeRow &row, QDate today)
{
    startAnew();
    addTitle(tr("Improvement notice"));
    addLine(tr("Issued"), screenDate(row.notice.issuedOn));
    addLine(tr("By"), row.notice.issuedBy.value_or(QString()));
    addLine(tr("Lifted"), row.notice.liftedOn ? screenDate(row.notice.liftedOn) : tr("in force"));
    if (row.notice.note)
        addText(*row.notice.note);
    if (!row.targets.isEmpty())
        addHeading(tr("Targets, %1").arg(row.targets.size()));
    for (const NoticeRow::NoticeTarget &target : row.targets)
        addLine(target.indicator, targetWord(target));
    if (!row.reviewPoints.isEmpty())
        addHeading(tr("Review points"));
    for (const NoticeReviewPoint &point : row.reviewPoints)
        addLine(screenDate(point.due),
                point.outcome.value_or(point.due < today ? tr("no outcome recorded") : tr("to come")));
    m_rows->addStretch(1);
}
