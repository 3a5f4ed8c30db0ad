#pragma once

#include <QBuffer>
#include <QFrame>
#include <QPdfDocument>

class QComboBox;
class QLabel;
class QPdfView;
class QSlider;
class QSpinBox;
class QToolButton;

/// The pages of the finished pack as they will be printed.
class PackPreview : public QFrame
{
    Q_OBJECT

public:
    explicit PackPreview(QWidget *parent);

    /// Shows other bytes. Pages are called by their printed numbers, which begin at `firstPage`.
    void setPdf(const QByteArray &pdf, int firstPage);
    void clear();
    void showPage(int number);
    int currentPage() const;
    const QByteArray &pdf() const { return m_pdf; }

Q_SIGNALS:
    void pageChanged(int number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createControls();
    void createView();
    void followPage();
    int pageCount() const { return m_document.pageCount(); }

    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument m_document;
    int m_firstPage = 1;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QSpinBox *m_number = nullptr;
    QLabel *m_total = nullptr;
    QComboBox *m_zoom = nullptr;
    QPdfView *m_view = nullptr;
    QSlider *m_slider = nullptr;
};
