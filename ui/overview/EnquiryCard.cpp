#include "ui/overview/EnquiryCard.h"

#include "ui/overview/DismissBar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

EnquiryCard::EnquiryCard(QWidget *parent)
    : ListCard(tr("Suggested lines of enquiry"), parent),
      m_bar(new DismissBar(this)),
      m_note(new ElidedLabel(TextLabel::Role::Muted, {}, this)),
      m_dismiss(new LinkButton(tr("Dismiss…"), this))
{
    setEmpty(tr("Nothing stands out. Lines appear here when a rule finds something that members might ask about."), {});
    body()->addWidget(m_bar);
    foot()->addWidget(m_note, 1);
    foot()->addWidget(m_dismiss);
    m_dismiss->setToolTip(tr("Dismiss the chosen line with a reason (Delete)"));
    list().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list(), &OverviewList::removeAsked, this, &EnquiryCard::askDismissal);
    connect(&list(), &QWidget::customContextMenuRequested, this, &EnquiryCard::showMenu);
    connect(m_dismiss, &QPushButton::clicked, this, [this] { askDismissal(std::max(0, list().currentIndex().row())); });
    connect(m_bar, &DismissBar::cancelled, this, [this] { list().setFocus(Qt::OtherFocusReason); });
    connect(m_bar, &DismissBar::dismissed, this, [this](const QString &reason) {
        list().setFocus(Qt::OtherFocusReason);
        Q_EMIT dismissed(m_asked, reason);
    });
}

void EnquiryCard::setLines(const QList<OverviewRow> &rows, int dismissed)
{
    setTitle(rows.isEmpty() ? tr("Suggested lines of enquiry") : tr("Suggested lines of enquiry, %1").arg(rows.size()));
    setRows(rows);
    m_bar->hide();
    m_dismiss->setVisible(!rows.isEmpty());
    m_note->setText(dismissed > 0 ? tr("Worked out by rules; %1 dismissed").arg(dismissed)
                                  : tr("Worked out by rules; members choose"));
}

void EnquiryCard::askDismissal(int line)
{
    if (!m_dismiss->isEnabled() || line < 0 || line >= list().rows().size())
        return;
    m_asked = line;
    list().setCurrentIndex(list().model()->index(line, 0));
    m_bar->ask(list().rows().at(line).title);
}

void EnquiryCard::setChangeable(bool isChangeable)
{
    m_dismiss->setEnabled(isChangeable);
}

void EnquiryCard::showMenu(const QPoint &place)
{
    const QModelIndex index = list().indexAt(place);
    if (!index.isValid())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this,
            [this, row = list().rowAt(index)] { Q_EMIT list().opened(row); });
    QAction *const dismiss = menu->addAction(tr("Dismiss…"));
    dismiss->setEnabled(m_dismiss->isEnabled());
    connect(dismiss, &QAction::triggered, this, [this, line = index.row()] { askDismissal(line); });
    menu->popup(list().viewport()->mapToGlobal(place));
}
