#include "ui/packs/PackPreview.h"

#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int narrowestPage = 220;

} // namespace

PackPreview::PackPreview(QWidget *parent) : QFrame(parent)
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceSmall);
    createControls();
    createView();
    setFocusProxy(m_view);
    clear();
}

void PackPreview::createControls()
{
    auto *const row = new FlowLayout;
    m_back = new QToolButton(this);
    m_back->setIcon(themedIcon(QStringLiteral("go-previous")));
    m_back->setToolTip(tr("The page before (Page Up)"));
    m_back->setAccessibleName(tr("The page before"));
    m_number = new QSpinBox(this);
    m_number->setAccessibleName(tr("Page shown"));
    m_number->setKeyboardTracking(false);
    m_total = new TextLabel(TextLabel::Role::Muted, QString(), this);
    m_forward = new QToolButton(this);
    m_forward->setIcon(themedIcon(QStringLiteral("go-next")));
    m_forward->setToolTip(tr("The next page (Page Down)"));
    m_forward->setAccessibleName(tr("The next page"));
    m_zoom = new QComboBox(this);
    m_zoom->addItems({tr("Whole page"), tr("Fit width")});
    m_zoom->setAccessibleName(tr("Size of the page"));
    row->addWidget(m_back);
    row->addWidget(new TextLabel(TextLabel::Role::Body, tr("Page"), this));
    row->addWidget(m_number);
    row->addWidget(m_total);
    row->addWidget(m_forward);
    row->addWidget(m_zoom);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_back, &QToolButton::clicked, this, [this] { showPage(currentPage() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { showPage(currentPage() + 1); });
    connect(m_number, &QSpinBox::valueChanged, this, &PackPreview::showPage);
    connect(m_zoom, &QComboBox::activated, this, [this](int index) {
        m_view->setZoomMode(index == 0 ? QPdfView::ZoomMode::FitInView : QPdfView::ZoomMode::FitToWidth);
    });
}

void PackPreview::createView()
{
    m_view = new QPdfView(this);
    m_view->setAccessibleName(tr("Preview of the pack"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumWidth(narrowestPage);
    m_view->setPageMode(QPdfView::PageMode::SinglePage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
    m_view->setDocument(&m_document);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setAccessibleName(tr("Page shown"));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_view, 1);
    layout()->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &PackPreview::showPage);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PackPreview::followPage);
}

void PackPreview::setPdf(const QByteArray &pdf, int firstPage)
{
    m_document.close();
    m_buffer.close();
    m_pdf = pdf;
    m_firstPage = firstPage;
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietSlider(m_slider);
    m_number->setRange(firstPage, firstPage + qMax(0, pageCount() - 1));
    m_slider->setRange(m_number->minimum(), m_number->maximum());
    m_total->setText(tr("of %1").arg(m_number->maximum()));
    setEnabled(pageCount() > 0);
    followPage();
}

void PackPreview::clear()
{
    setPdf({}, 1);
    m_total->setText(QString());
}

int PackPreview::currentPage() const
{
    return m_firstPage + m_view->pageNavigator()->currentPage();
}

void PackPreview::showPage(int number)
{
    const int index = number - m_firstPage;
    if (index < 0 || index >= pageCount() || number == currentPage())
        return;
    m_view->pageNavigator()->jump(index, QPointF(), m_view->pageNavigator()->currentZoom());
    followPage();
}

void PackPreview::followPage()
{
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietSlider(m_slider);
    m_number->setValue(currentPage());
    m_slider->setValue(currentPage());
    m_back->setEnabled(currentPage() > m_firstPage);
    m_forward->setEnabled(currentPage() < m_firstPage + pageCount() - 1);
    Q_EMIT pageChanged(currentPage());
}

void PackPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        return showPage(currentPage() + (event->key() == Qt::Key_PageUp ? -1 : 1));
    QFrame::keyPressEvent(event);
}
