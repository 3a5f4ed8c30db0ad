#include "ui/import/ReportReview.h"

#include "ui/import/OriginalView.h"
#include "ui/import/PageMarks.h"
#include "ui/import/ReviewForm.h"
#include "ui/originals/PdfView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedSwitch.h"

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
      m_pages(new PdfView(m_stack)),
      m_faces(new SegmentedSwitch(tr("How the original is shown"), m_card)),
      m_form(new ReviewForm(this))
{
    layOut();
    createKeys(*parent);
    connect(m_original, &OriginalView::pieceClicked, m_form, &ReviewForm::focusOn);
    connect(m_pages, &PdfView::markClicked, this, [this](int number) {
        if (m_report)
            m_form->focusOn(numbersOf(m_report->draft).key(number));
    });
    connect(m_faces, &SegmentedSwitch::currentChanged, this, &ReportReview::showFace);
    connect(m_form, &ReviewForm::chosenChanged, this, &ReportReview::chooseInOriginal);
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
    m_stack->addWidget(m_pages);
    m_faces->addSegment(tr("Pages", "of the original"));
    m_faces->addSegment(tr("Text", "of the original"));
    m_card->addAside(m_faces);
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
    if (report)
        m_original->showDocument(report->document.text);
    const bool hasPages = report && report->document.mediaType == QLatin1String("application/pdf");
    m_pages->showDocument(hasPages ? report->document.content : QByteArray(), hasPages ? pageCountOf(*report) : 0);
    m_faces->setVisible(hasPages);
    showFace();
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
    if (!m_report)
        return;
    const QList<ReviewMark> marks = marksOf(*m_report, m_names, m_original->finder());
    m_original->setMarks(marks);
    m_pages->setMarks(pageMarksOf(marks, m_report->document.text, m_original->finder()));
}

bool ReportReview::showsPages() const
{
    return m_report && !m_faces->isHidden() && m_faces->currentSegment() == 0;
}

void ReportReview::showFace()
{
    QWidget *const face = !m_report ? static_cast<QWidget *>(m_instead)
        : showsPages()              ? static_cast<QWidget *>(m_pages)
                                    : static_cast<QWidget *>(m_original);
    m_stack->setCurrentWidget(face);
    if (m_report && m_form->chosen())
        chooseInOriginal(*m_form->chosen());
}

void ReportReview::chooseInOriginal(const FieldKey &key)
{
    m_original->choose(key);
    if (m_report)
        m_pages->choose(numbersOf(m_report->draft).value(key));
}

PointedWords ReportReview::selectedWords() const
{
    if (!showsPages())
        return m_original->selectedWords();
    const PagePointing pointed = m_pages->selectedWords();
    return {pointed.words, lineOn(m_report->document.text, pointed.page, pointed.words)};
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
    m_form->fill(ReviewField(number - 1), selectedWords());
}

void ReportReview::addRecommendation()
{
    m_form->addRecommendation(selectedWords());
}
