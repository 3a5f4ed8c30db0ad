#include "ui/import/ReportReview.h"

#include "ui/import/OriginalView.h"
#include "ui/import/ReviewForm.h"
#include "ui/widgets/EmptyState.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int originalWidth = 420;
constexpr int formWidth = 504;
constexpr int fieldsWithKeys = 7;

} // namespace

ReportReview::ReportReview(QWidget *parent)
    : PaneSplitter(Qt::Horizontal, parent),
      m_card(new Card(tr("Original"), Card::Look::Panel, this)),
      m_stack(new QStackedWidget(m_card)),
      m_instead(new EmptyState({}, {}, m_stack)),
      m_original(new OriginalView(m_stack)),
      m_form(new ReviewForm(this))
{
    layOut();
    createKeys(*parent);
    connect(m_original, &OriginalView::pieceClicked, m_form, &ReviewForm::focusOn);
    connect(m_form, &ReviewForm::chosenChanged, m_original, &OriginalView::choose);
    connect(m_form, &ReviewForm::addFromSelectionAsked, this, &ReportReview::addRecommendation);
    connect(m_form, &ReviewForm::edited, this, [this] {
        mark();
        Q_EMIT edited();
    });
}

void ReportReview::layOut()
{
    m_stack->addWidget(m_instead);
    m_stack->addWidget(m_original);
    m_card->body()->addWidget(m_stack);
    addWidget(m_card);
    addWidget(m_form);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    setSizes({originalWidth, formWidth});
}

void ReportReview::createKeys(QWidget &page)
{
    const auto shortcut = [&page](const QKeySequence &keys, const QString &words) {
        auto *const made = new QShortcut(keys, &page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        made->setWhatsThis(words);
        return made;
    };
    connect(shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A, tr("Add the selected words as a recommendation")),
            &QShortcut::activated, this, &ReportReview::addRecommendation);
    for (int number = 1; number <= fieldsWithKeys; ++number) {
        const auto key = Qt::Key(Qt::Key_0 + number);
        auto *fill = shortcut(Qt::CTRL | Qt::SHIFT | key, tr("Put the selected words into field %1").arg(number));
        connect(fill, &QShortcut::activated, this, [this, number] { fillField(number); });
        auto *go = shortcut(Qt::ALT | key, tr("Go to field %1").arg(number));
        connect(go, &QShortcut::activated, m_form, [this, number] { m_form->focusOn({ReviewField(number - 1)}); });
    }
}

void ReportReview::showReport(const QString &fileName, const std::shared_ptr<ReviewedReport> &report,
                              const CommitteeNames &names)
{
    m_names = names;
    m_report = report;
    m_card->setTitle(fileName.isEmpty() ? tr("Original") : fileName);
    m_stack->setCurrentIndex(report ? 1 : 0);
    if (report)
        m_original->showDocument(report->document.text);
    m_form->showReport(report, names);
    mark();
}

void ReportReview::showInstead(const QString &sentence)
{
    m_instead->setSentence(sentence);
}

void ReportReview::setNames(const CommitteeNames &names)
{
    m_names = names;
    m_form->setNames(names);
    mark();
}

void ReportReview::mark()
{
    if (m_report)
        m_original->setMarks(marksOf(*m_report, m_names, m_original->finder()));
}

QList<FieldKey> ReportReview::openQuestions() const
{
    return m_report ? toCheck(*m_report, m_names) : QList<FieldKey>();
}

bool ReportReview::stepThroughChecks(int direction)
{
    const QList<FieldKey> open = openQuestions();
    const qsizetype at = m_form->chosen() ? open.indexOf(*m_form->chosen()) : -1;
    const qsizetype next = at < 0 && direction < 0 ? open.size() - 1 : at + direction;
    if (next < 0 || next >= open.size())
        return false;
    m_form->focusOn(open.at(next));
    return true;
}

void ReportReview::fillField(int number)
{
    m_form->fill(ReviewField(number - 1), m_original->selectedWords());
}

void ReportReview::addRecommendation()
{
    m_form->addRecommendation(m_original->selectedWords());
}
