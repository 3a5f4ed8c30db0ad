#include "ui/search/SearchPanel.h"

#include "ui/search/RecordLink.h"
#include "ui/search/SearchHitDelegate.h"
#include "ui/text/Measures.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Background.h"
#include "ui/workspace/Workspace.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace {

constexpr int restBeforeRanking = 150;
constexpr int panelWidth = 640;
constexpr int panelHeight = 460;
constexpr qsizetype commandsBesidePlaces = 3;
constexpr QLatin1Char commandSign('>');

/// While somebody types, the last word may go on.
QString typedWords(const QString &words)
{
    return !words.isEmpty() && words.back().isLetterOrNumber() ? words + QLatin1Char('*') : words;
}

Result<QList<SearchHit>> findHits(const QString &path, const SearchRequest &request)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return search(*database, request);
}

} // namespace

SearchPanel::SearchPanel(SearchField &field, QWidget *window) : QFrame(window), m_field(field)
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("popup"));
    setAutoFillBackground(true);
    createList();
    hide();
    m_field.installEventFilter(this);
    window->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeRanking);
    connect(&m_field, &QLineEdit::textChanged, this, &SearchPanel::takeWords);
    connect(&m_rest, &QTimer::timeout, this, [this] { searchFor(m_field.text(), SearchOrder::BestFirst); });
}

void SearchPanel::createList()
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    m_list = new QListView(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchHitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Places found"));
    m_line = new TextLabel(TextLabel::Role::Muted, QString(), this);
    m_line->setContentsMargins(Measures::spaceMedium, Measures::spaceSmall, Measures::spaceMedium,
                               Measures::spaceSmall);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_line);
    connect(m_list, &QListView::clicked, this, &SearchPanel::choose);
}

void SearchPanel::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_field.clear();
    // What was found in one workspace, or by somebody who may see all of it, is nothing for the next.
    ++m_asked;
    m_model.setFound({}, {});
    m_line->clear();
    hide();
}

void SearchPanel::takeWords(const QString &words)
{
    if (words.isEmpty())
        m_commands.reset();
    if (words.startsWith(commandSign) || isRecordLink(words)) {
        ++m_asked;
        m_rest.stop();
        return showFound(QList<SearchHit>(), words);
    }
    searchFor(words, SearchOrder::NewestFirst);
    m_rest.start();
}

QList<Command> SearchPanel::commandsFor(const QString &words)
{
    if (!m_findCommands || isRecordLink(words))
        return {};
    if (!m_commands)
        m_commands = m_findCommands();
    if (words.startsWith(commandSign))
        return matchingCommands(*m_commands, words.mid(1));
    return words.trimmed().size() < 2 ? QList<Command>()
                                      : matchingCommands(*m_commands, words).mid(0, commandsBesidePlaces);
}

void SearchPanel::searchFor(const QString &words, SearchOrder order)
{
    const int asked = ++m_asked;
    if (!m_workspace || words.trimmed().isEmpty())
        return hide();
    const SearchRequest request{typedWords(words), order, 50};
    const auto find = [path = m_workspace->path(), request] { return findHits(path, request); };
    inBackground(this, find, [this, asked, words](const Result<QList<SearchHit>> &hits) {
        if (asked == m_asked && m_field.hasFocus())
            showFound(hits, words);
    });
}

void SearchPanel::showFound(const Result<QList<SearchHit>> &hits, const QString &words)
{
    m_model.setFound(commandsFor(words), hits ? *hits : QList<SearchHit>());
    m_line->setText(lineFor(hits, words));
    // Return opens a place: a command among them is chosen on purpose.
    const int first = hits && !hits->isEmpty() ? m_model.rowCount() - int(hits->size()) : 0;
    m_list->setCurrentIndex(m_model.index(first));
    place();
    setVisible(true);
    raise();
    m_list->scrollToTop();
}

QString SearchPanel::lineFor(const Result<QList<SearchHit>> &hits, const QString &words) const
{
    if (!hits)
        return hits.error().message;
    if (isRecordLink(words))
        return tr("Return opens the record that this link names.");
    if (m_model.rowCount() > 0)
        return tr("Return opens, arrow keys move. \"Quotes\" keep words together, > finds commands.");
    if (words.startsWith(commandSign))
        return tr("No command has these words: %1. Try fewer words, or the beginning of one.").arg(words.mid(1));
    return tr("Nothing has all of these words: %1. Try fewer words, or the beginning of one.").arg(words);
}

void SearchPanel::place()
{
    const QWidget *const frame = parentWidget();
    const QPoint below = m_field.mapTo(frame, QPoint(0, m_field.height() + Measures::spaceHair));
    const int width = qMin(qMax(panelWidth, m_field.width()), frame->width() - 2 * Measures::spaceMedium);
    const int left = qBound(Measures::spaceMedium, below.x() + (m_field.width() - width) / 2,
                            frame->width() - width - Measures::spaceMedium);
    const int rows = qMax(0, m_model.rowCount()) * m_list->sizeHintForRow(0);
    const int height = m_line->sizeHint().height() + 2 + (m_model.rowCount() > 0 ? rows : 0);
    setGeometry(left, below.y(), width,
                qMin(qMin(height, panelHeight), frame->height() - below.y() - Measures::spaceLarge));
    m_list->setVisible(m_model.rowCount() > 0);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::FocusOut) {
        m_commands.reset();
        hide();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    const bool isKey = watched == &m_field && event->type() == QEvent::KeyPress && isVisible();
    return (isKey && takeKey(static_cast<QKeyEvent *>(event)->key())) || QFrame::eventFilter(watched, event);
}

bool SearchPanel::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isRecordLink(m_field.text())) {
            hide();
            Q_EMIT linkChosen(m_field.text().trimmed());
        } else {
            choose(m_list->currentIndex());
        }
        return true;
    case Qt::Key_Escape:
        hide();
        return m_field.text().isEmpty();
    default:
        return false;
    }
}

void SearchPanel::move(int step)
{
    const int row = qBound(0, m_list->currentIndex().row() + step, qMax(0, m_model.rowCount() - 1));
    m_list->setCurrentIndex(m_model.index(row));
}

void SearchPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    hide();
    if (const Command *const found = m_model.command(index.row())) {
        const Command command = *found;
        m_field.clear();
        return Q_EMIT commandChosen(command);
    }
    const SearchHit hit = m_model.hit(index.row());
    Q_EMIT hitChosen(hit, m_field.text());
}
