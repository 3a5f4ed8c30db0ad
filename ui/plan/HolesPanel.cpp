#include "ui/plan/HolesPanel.h"

#include "ui/text/Measures.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int shownAtMost = 3;
constexpr int referenceWidth = 44;

} // namespace

HolesPanel::HolesPanel(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Role::Section, {}, this)),
      m_line(new TextLabel(TextLabel::Role::Muted, {}, this)),
      m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_title);
    rows->addWidget(m_line);
    rows->addSpacing(Measures::spaceSmall);
    rows->addWidget(m_area, 1);
}

void HolesPanel::clear()
{
    m_body = new QWidget(m_area);
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(0, 0, Measures::spaceMedium, Measures::spaceMedium);
    m_rows->setSpacing(Measures::spaceHair);
    m_area->setWidget(m_body);
}

void HolesPanel::setCoverage(const Coverage &coverage, int findings, int actions)
{
    clear();
    m_title->setText(tr("Holes in the plan, %1").arg(coverage.count()));
    m_line->setText(tr("From %n finding(s)", nullptr, findings) + tr(" and %n action(s)", nullptr, actions));
    addSection(
        {tr("Findings with no action"), coverage.findingsWithoutAction, tr("Add an action…"), Remedy::AddAction});
    addSection({tr("Actions with no indicator"), coverage.actionsWithoutIndicator, tr("Link an indicator…"),
                Remedy::LinkIndicator});
    addSection({tr("Actions with no owner"), coverage.actionsWithoutOwner, tr("Name an owner…"), Remedy::SetOwner});
    addSection({tr("Actions with no date"), coverage.actionsWithoutDate, tr("Set a date…"), Remedy::SetDate});
    addSection({tr("Indicators with no target"), coverage.indicatorsWithoutTarget, {}, Remedy::SetTarget});
    addSection({tr("Indicators nobody acts on"), coverage.indicatorsNobodyActsOn, {}, Remedy::SetTarget});
    addSection(
        {tr("Claimed done, nothing seen"), coverage.claimedWithoutEvidence, tr("Add evidence…"), Remedy::AddEvidence});
    if (coverage.count() == 0) {
        auto *const sentence = new TextLabel(TextLabel::Role::Body,
                                             tr("Every finding has an action and every action an indicator."), m_body);
        sentence->setWordWrap(true);
        m_rows->addWidget(sentence);
    }
    m_rows->addStretch(1);
}

void HolesPanel::addSection(const Section &section)
{
    if (section.holes.isEmpty())
        return;
    auto *const head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextLabel::Role::Strong, section.title, m_body), 1);
    head->addWidget(new TextLabel(TextLabel::Role::Strong, QString::number(section.holes.size()), m_body));
    m_rows->addSpacing(Measures::spaceSmall);
    m_rows->addLayout(head);
    for (const Hole &hole : section.holes.first(std::min<qsizetype>(shownAtMost, section.holes.size())))
        addHole(hole);
    if (section.holes.size() > shownAtMost)
        m_rows->addWidget(new TextLabel(TextLabel::Role::Muted,
                                        tr("and %n more", nullptr, int(section.holes.size()) - shownAtMost), m_body));
    if (section.action.isEmpty())
        return;
    auto *const link = new LinkButton(section.action, m_body);
    m_rows->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &QPushButton::clicked, this, [this, remedy = section.remedy, record = section.holes.first().record] {
        Q_EMIT remedyAsked(remedy, record);
    });
}

void HolesPanel::addHole(const Hole &hole)
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(Measures::spaceSmall);
    auto *const reference = new LinkButton(hole.reference, m_body);
    reference->setMinimumWidth(referenceWidth);
    reference->setAccessibleName(hole.reference + QLatin1Char(' ') + hole.text);
    auto *const words = new TextLabel(TextLabel::Role::Body, hole.text, m_body);
    words->setWordWrap(true);
    row->addWidget(reference, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_rows->addLayout(row);
    connect(reference, &QPushButton::clicked, this, [this, record = hole.record] { Q_EMIT holeChosen(record); });
}
