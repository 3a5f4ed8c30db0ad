#include "ui/widgets/ProgressLine.h"

#include "ui/text/Measures.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace {

constexpr int barWidth = 160;
constexpr int barSteps = 1000;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent),
      m_text(new ElidedLabel(TextLabel::Role::Muted, {}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new LinkButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setRange(0, barSteps);
    m_bar->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::spaceMedium);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelAsked);
    clear();
}

void ProgressLine::setProgress(const QString &text, qint64 done, qint64 total)
{
    m_text->setText(text);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(text));
    m_bar->setMaximum(total > 0 ? barSteps : 0);
    m_bar->setValue(total > 0 ? int(done * barSteps / total) : 0);
    show();
}

void ProgressLine::clear()
{
    m_text->clear();
    hide();
}
