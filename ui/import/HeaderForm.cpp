#include "ui/import/HeaderForm.h"

#include "ui/import/HeaderEdit.h"
#include "ui/import/WordsEdit.h"
#include "ui/text/Measures.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

HeaderForm::HeaderForm(QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceHair + 1);
    addCombo(ReviewField::Committee, tr("Committee"));
    addCombo(ReviewField::MeetingDate, tr("Meeting"));
    addLine(ReviewField::AgendaItem, tr("Item", "of an agenda"));
    addAccess();
    addLine(ReviewField::ReportOf, tr("Report of"));
    addLine(ReviewField::Authors, tr("Author"));
    addTitle();
    addLine(ReviewField::ExemptParagraph, tr("Exempt by", "paragraph of Schedule 12A"));
    addLine(ReviewField::CabinetMember, tr("Cabinet"));
    m_committee = qobject_cast<QComboBox *>(rowOf(ReviewField::Committee)->editor());
    m_date = qobject_cast<QComboBox *>(rowOf(ReviewField::MeetingDate)->editor());
    m_date->lineEdit()->setPlaceholderText(tr("Not stated"));
}

FieldRow *HeaderForm::addRow(ReviewField field, const QString &label, QWidget *editor)
{
    auto *row = new FieldRow({field}, label, editor, this);
    layout()->addWidget(row);
    m_rows.insert(field, row);
    connect(row, &FieldRow::chosen, this, &HeaderForm::chosen);
    connect(row, &FieldRow::answered, this, &HeaderForm::answered);
    return row;
}

void HeaderForm::addCombo(ReviewField field, const QString &label)
{
    auto *combo = new QComboBox(this);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    addRow(field, label, combo);
    connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [this, field] { commit(field); });
    connect(combo, &QComboBox::activated, this, [this, field] { commit(field); });
}

void HeaderForm::addAccess()
{
    m_access = new QComboBox(this);
    for (const auto &[publicity, word] : Words<Publicity>::all)
        m_access->addItem(screenWord(publicity), screenWord(publicity));
    m_access->addItem(screenWord(std::optional<Publicity>()), QString());
    addRow(ReviewField::Access, tr("Access"), m_access);
    connect(m_access, &QComboBox::activated, this, [this] { commit(ReviewField::Access); });
}

void HeaderForm::addLine(ReviewField field, const QString &label)
{
    auto *edit = new QLineEdit(this);
    addRow(field, label, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, field] { commit(field); });
}

void HeaderForm::addTitle()
{
    m_title = new WordsEdit(this);
    addRow(ReviewField::Title, tr("Title"), m_title);
    connect(m_title, &WordsEdit::finished, this, [this] { commit(ReviewField::Title); });
}

FieldRow *HeaderForm::rowOf(ReviewField field) const
{
    return m_rows.value(field);
}

void HeaderForm::offer(const ReviewedReport &report, const CommitteeNames &names)
{
    m_committee->clear();
    m_committee->addItems(names.offered());
    m_date->clear();
    for (const QDate &date : datesPrinted(report))
        m_date->addItem(screenDateWithDay(date));
    m_date->addItem(tr("Not stated"));
    m_shown.clear();
}

void HeaderForm::refresh(const ReviewedReport &report, const CommitteeNames &names)
{
    const QHash<FieldKey, int> numbers = numbersOf(report.draft);
    for (FieldRow *row : std::as_const(m_rows)) {
        const FieldKey key = row->key();
        const bool isFound = evidenceOf(report.draft, key).has_value();
        const bool isRare = key.field > ReviewField::Title;
        const bool isSecret = report.draft.publicity && report.draft.publicity->value != Publicity::Public;
        row->setVisible(isFound || !isRare || offerFor(report, key)
                        || (key.field == ReviewField::ExemptParagraph && isSecret));
        row->setNumber(numbers.contains(key) ? QString::number(numbers.value(key)) : QStringLiteral("–"));
        row->setConfidence(confidenceOn(report, key, names));
        row->setQuestion(questionOn(report, key, names));
        row->setProblem({});
        showText(key.field, shownText(report.draft, key.field, names));
    }
}

QString HeaderForm::textIn(ReviewField field) const
{
    if (field == ReviewField::Access)
        return m_access->currentData().toString();
    if (field == ReviewField::Title)
        return m_title->toPlainText();
    QWidget *editor = rowOf(field)->editor();
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        return combo->currentText() == tr("Not stated") ? QString() : combo->currentText();
    return qobject_cast<QLineEdit *>(editor)->text();
}

void HeaderForm::showText(ReviewField field, const QString &text)
{
    if (m_shown.contains(field) && m_shown.value(field) == text && textIn(field) == text)
        return;
    m_shown.insert(field, text);
    if (field == ReviewField::Access)
        return m_access->setCurrentIndex(m_access->findData(text));
    if (field == ReviewField::Title)
        return m_title->setPlainText(text);
    QWidget *editor = rowOf(field)->editor();
    auto *combo = qobject_cast<QComboBox *>(editor);
    QLineEdit *edit = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(editor);
    edit->setText(text);
    edit->setCursorPosition(0);
    edit->setToolTip(text);
}

void HeaderForm::commit(ReviewField field)
{
    const QString text = textIn(field);
    if (text.simplified() == m_shown.value(field).simplified())
        return;
    Q_EMIT entered(field, text);
}

void HeaderForm::commitAll()
{
    const QList<ReviewField> fields = m_rows.keys();
    for (const ReviewField field : fields)
        commit(field);
}
