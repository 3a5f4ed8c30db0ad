#include "core/import/PlanDraft.h"

#include "core/import/DateRule.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PlanDraft", text);
}

std::optional<QString> said(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

struct NumberedTitle
{
    std::optional<int> number;
    QString title;
};

/// "3 Improving front line", "Theme 3: Improving front line".
NumberedTitle numberedTitle(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:theme\\s+)?(\\d{1,3})\\s*[.:)\\x{2013}-]?\\s+(.*)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {std::nullopt, text};
    return {match.captured(1).toInt(), match.captured(2)};
}

/// Reads a table row by row, and remembers the theme: merged cells name it in the first of its rows only.
class PlanReading
{
public:
    PlanReading(const PlanTable &table, const QList<PlanColumn> &columns) : m_table(table), m_columns(columns) { }

    PlanDraft read()
    {
        for (const PlanTable::Row &row : m_table.rows)
            readRow(row);
        return m_draft;
    }

private:
    QString cell(PlanColumn column) const
    {
        const qsizetype place = m_columns.indexOf(column);
        return place < 0 ? QString() : m_row->cells.value(place).simplified();
    }
    void leaveOut(const QString &sentence)
    {
        m_draft.troubles.append({DraftTrouble::Kind::CellLeftOut, m_row->line, sentence});
    }
    void refuse(const QString &sentence)
    {
        m_draft.troubles.append({DraftTrouble::Kind::RowRefused, m_row->line, sentence});
    }

    void readRow(const PlanTable::Row &row)
    {
        m_row = &row;
        if (!row.trouble.isEmpty())
            return refuse(row.trouble);
        if (isThemeRow())
            return;
        takeTheme();
        const QString what = cell(PlanColumn::What);
        if (what.isEmpty())
            return refuse(say("The row does not say what is to be done."));
        if (m_draft.themes.isEmpty())
            addTheme(std::nullopt, say("Actions"));
        DraftAction action;
        action.line = row.line;
        action.theme = m_theme;
        action.action.what = what;
        readWords(action.action);
        readDates(action.action);
        readJudgements(action.action);
        readLinks(action);
        takeReference(action);
    }

    /// A row with a single filled cell is the title of the theme that follows.
    bool isThemeRow()
    {
        QStringList filled = m_row->cells;
        filled.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
        const QString what = cell(PlanColumn::What);
        if (filled.size() != 1 || (filled.first().simplified() == what && !numberedTitle(what).number))
            return false;
        const NumberedTitle title = numberedTitle(filled.first().simplified());
        takeThemeNamed(title.number, title.title);
        return true;
    }

    void takeTheme()
    {
        const NumberedTitle title = numberedTitle(cell(PlanColumn::Theme));
        bool isNumber = false;
        const int number = cell(PlanColumn::ThemeNumber).toInt(&isNumber);
        if (!title.title.isEmpty())
            takeThemeNamed(isNumber ? std::optional(number) : title.number, title.title);
    }

    void takeThemeNamed(std::optional<int> number, const QString &title)
    {
        for (int i = 0; i < int(m_draft.themes.size()); ++i)
            if (m_draft.themes[i].title.compare(title, Qt::CaseInsensitive) == 0) {
                m_theme = i;
                return;
            }
        addTheme(number, title);
    }

    void addTheme(std::optional<int> number, const QString &title)
    {
        int next = number.value_or(0);
        const auto isTaken = [&](int wanted) {
            return std::any_of(m_draft.themes.cbegin(), m_draft.themes.cend(),
                               [wanted](const DraftTheme &theme) { return theme.number == wanted; });
        };
        if (next < 1 || isTaken(next))
            for (next = 1; isTaken(next);)
                ++next;
        m_draft.themes.append({next, title});
        m_theme = int(m_draft.themes.size()) - 1;
    }

    void readWords(PlanAction &action) const
    {
        action.who = said(cell(PlanColumn::Who));
        action.how = said(cell(PlanColumn::How));
        action.successMeasure = said(cell(PlanColumn::SuccessMeasure));
        action.boardJudgement = said(cell(PlanColumn::BoardJudgement));
        action.impactStatement = said(cell(PlanColumn::Impact));
    }

    std::optional<QDate> dateOf(PlanColumn column)
    {
        const QString text = cell(column);
        const std::optional<QDate> date = planDateIn(text);
        if (!date && !text.isEmpty() && text != QLatin1String("-"))
            leaveOut(say("'%1' is no date; the action has none there.").arg(text));
        return date;
    }

    void readDates(PlanAction &action)
    {
        action.startsOn = dateOf(PlanColumn::Start);
        action.dueCurrent = dateOf(PlanColumn::Due);
        action.dueOriginal = dateOf(PlanColumn::FirstDue);
        if (!action.dueOriginal)
            action.dueOriginal = action.dueCurrent;
        if (!action.dueCurrent)
            action.dueCurrent = action.dueOriginal;
        action.doneOn = dateOf(PlanColumn::Done);
    }

    std::optional<Rating> ratingOf(PlanColumn column)
    {
        const QString text = cell(column);
        const std::optional<Rating> rating = ratingIn(text);
        if (!rating && !text.isEmpty() && text != QLatin1String("-"))
            leaveOut(say("'%1' is no rating; the action has none there.").arg(text));
        return rating;
    }

    void readJudgements(PlanAction &action)
    {
        action.rating = ratingOf(PlanColumn::Rating);
        action.boardRating = ratingOf(PlanColumn::BoardRating);
        QString percent = cell(PlanColumn::Percent);
        if (percent.isEmpty())
            return;
        bool isNumber = false;
        const double value = percent.remove(QLatin1Char('%')).trimmed().toDouble(&isNumber);
        if (isNumber && value >= 0 && value <= 100)
            action.percent = qRound(value);
        else
            leaveOut(say("'%1' is no percentage from 0 to 100; it was left out.").arg(cell(PlanColumn::Percent)));
    }

    void readLinks(DraftAction &action) const
    {
        static const QRegularExpression between(QStringLiteral("\\s*[,;\\n]\\s*"));
        action.findings = cell(PlanColumn::Finding).split(between, Qt::SkipEmptyParts);
        action.indicators = cell(PlanColumn::Indicator).split(between, Qt::SkipEmptyParts);
        action.evidence = cell(PlanColumn::Evidence);
    }

    void takeReference(DraftAction &action)
    {
        const int number = m_draft.themes.at(action.theme).number;
        QString reference = cell(PlanColumn::Reference);
        if (reference.endsWith(QLatin1Char('.')))
            reference.chop(1);
        if (reference.isEmpty()) {
            const auto isOfTheme = [&](const DraftAction &other) { return other.theme == action.theme; };
            const auto before = std::count_if(m_draft.actions.cbegin(), m_draft.actions.cend(), isOfTheme);
            reference = QStringLiteral("%1.%2").arg(number).arg(before + 1);
        } else if (!reference.contains(QLatin1Char('.')) && reference.toInt() > 0) {
            reference = QStringLiteral("%1.%2").arg(number).arg(reference);
        }
        if (m_references.contains(reference))
            return refuse(say("Action %1 is there already; the second one was left out.").arg(reference));
        m_references.insert(reference);
        action.action.reference = reference;
        m_draft.actions.append(action);
    }

    const PlanTable &m_table;
    const QList<PlanColumn> &m_columns;
    const PlanTable::Row *m_row = nullptr;
    int m_theme = 0;
    QSet<QString> m_references;
    PlanDraft m_draft;
};

} // namespace

PlanDraft draftPlan(const PlanTable &table, const QList<PlanColumn> &columns)
{
    return PlanReading(table, columns).read();
}

std::optional<Rating> ratingIn(const QString &text)
{
    struct Known
    {
        Rating rating;
        const char *pattern;
    };
    static constexpr Known known[] = {{Rating::Blue, "^(b|blue|complete|completed|done|embedded)\\b"},
                                      {Rating::Red, "^(r|red|off track)\\b"},
                                      {Rating::Amber, "^(a|amber|at risk|slipping)\\b"},
                                      {Rating::Green, "^(g|green|on track)\\b"}};
    for (const Known &one : known)
        if (QRegularExpression(QString::fromLatin1(one.pattern), QRegularExpression::CaseInsensitiveOption)
                .match(text.trimmed())
                .hasMatch())
            return one.rating;
    return std::nullopt;
}

std::optional<QDate> planDateIn(const QString &text)
{
    if (const auto whole = wholeDate(text))
        return whole->date;
    static const QRegularExpression slashes(QStringLiteral("^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})$"));
    if (const auto match = slashes.match(text); match.hasMatch()) {
        const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    for (const QString &format : {QStringLiteral("MMM yyyy"), QStringLiteral("MMMM yyyy"), QStringLiteral("MMM yy")}) {
        const QDate month = QLocale::c().toDate(text, format);
        if (month.isValid() && month.year() > 1900)
            return QDate(month.year(), month.month(), month.daysInMonth());
        if (month.isValid())
            return QDate(month.year() + 100, month.month(), month.daysInMonth());
    }
    return std::nullopt;
}
