#include "ui/widgets/SearchField.h"

#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/KeyHint.h"

#include <QAction>
#include <QKeyEvent>
#include <QShortcut>

namespace {

constexpr int restMilliseconds = 150;

} // namespace

SearchField::SearchField(const QString &prompt, QWidget *parent)
    : QLineEdit(parent),
      m_clear(new QAction(themedIcon(QStringLiteral("edit-clear-locationbar-rtl")), tr("Clear"), this))
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    addAction(m_clear, QLineEdit::TrailingPosition);
    m_clear->setToolTip(tr("Clear (Esc)"));
    m_clear->setVisible(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::takeText);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::ask);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::ask);
}

void SearchField::setShortcut(const QKeySequence &keys)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setWhatsThis(placeholderText());
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    m_hint = new KeyHint(keys, this);
    setAccessibleDescription(tr("Shortcut %1").arg(keys.toString(QKeySequence::NativeText)));
    m_hint->setVisible(text().isEmpty());
    placeHint();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        ask();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

void SearchField::takeText()
{
    m_clear->setVisible(!text().isEmpty());
    if (m_hint)
        m_hint->setVisible(text().isEmpty());
    placeHint();
    m_rest.start();
}

void SearchField::ask()
{
    m_rest.stop();
    if (m_asked == text())
        return;
    m_asked = text();
    Q_EMIT searchAsked(m_asked);
}

void SearchField::placeHint()
{
    if (!m_hint)
        return;
    const QSize size = m_hint->sizeHint();
    setTextMargins(0, 0, text().isEmpty() ? size.width() : 0, 0);
    m_hint->setGeometry(
        QRect(QPoint(width() - size.width() - Measures::spaceSmall, (height() - size.height()) / 2), size));
}
