#include "ui/plan/PlanPreview.h"

#include "core/domain/ActionRules.h"
#include "ui/tables/TableView.h"

#include <QVBoxLayout>

#include <algorithm>

namespace {

QList<Column<PreviewRow>> previewColumns()
{
    return {{PlanPreview::tr("Row"), [](const PreviewRow &row) { return QVariant(row.line); }},
            {PlanPreview::tr("Theme"), [](const PreviewRow &row) { return QVariant(row.theme); }},
            {PlanPreview::tr("Reference"), [](const PreviewRow &row) { return QVariant(row.reference); }},
            {PlanPreview::tr("What is done"), [](const PreviewRow &row) { return QVariant(row.what); }},
            {PlanPreview::tr("Who"), [](const PreviewRow &row) { return QVariant(row.who); }},
            {PlanPreview::tr("Due"), [](const PreviewRow &row) { return QVariant(row.due); }},
            {PlanPreview::tr("Note"),
             [](const PreviewRow &row) { return QVariant(row.note); },
             {},
             {},
             [](const PreviewRow &row) { return row.note; }}};
}

QString noteOf(const PlanDifference &difference)
{
    if (difference.kind == PlanDifference::Kind::Added)
        return PlanPreview::tr("New in this version");
    return difference.changes.join(QStringLiteral("; "));
}

PreviewRow rowOf(const DraftAction &action, const PlanDraft &draft)
{
    return {action.line,
            draft.themes[action.theme].title,
            action.action.reference,
            action.action.what,
            action.action.who.value_or(QString()),
            dueOf(action.action).value_or(QDate()),
            {}};
}

void addNote(PreviewRow &row, const QString &note)
{
    row.note += row.note.isEmpty() ? note : QLatin1Char(' ') + note;
}

} // namespace

PlanPreview::PlanPreview(QWidget *parent)
    : QWidget(parent),
      m_model(previewColumns(), this),
      m_table(new TableView(tr("Rows of the file"), this))
{
    m_table->setModel(&m_model);
    m_table->setStretchColumn(3);
    m_table->setEmptyState(tr("Choose a file to see its rows."), QString());
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table);
}

void PlanPreview::setDraft(const PlanDraft &draft, const QList<PlanDifference> &differences)
{
    QList<PreviewRow> rows;
    for (const DraftAction &action : draft.actions) {
        rows.append(rowOf(action, draft));
        for (const PlanDifference &difference : differences)
            if (difference.reference == action.action.reference)
                addNote(rows.last(), noteOf(difference));
    }
    for (const DraftTrouble &trouble : draft.troubles) {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const PreviewRow &known) { return known.line == trouble.line; });
        if (row != rows.end() && trouble.kind == DraftTrouble::Kind::CellLeftOut)
            addNote(*row, trouble.sentence);
        else
            rows.append({trouble.line, {}, {}, PlanPreview::tr("Not taken"), {}, {}, trouble.sentence});
    }
    for (const PlanDifference &difference : differences)
        if (difference.kind == PlanDifference::Kind::Dropped)
            rows.append({0, {}, difference.reference, difference.what, {}, {}, tr("No longer in the plan")});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PreviewRow &one, const PreviewRow &other) { return one.line < other.line; });
    m_model.setRows(rows);
}
