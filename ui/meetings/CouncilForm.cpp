#include "ui/meetings/CouncilForm.h"

#include "ui/text/MeetingWords.h"
#include "ui/workspace/Workspace.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace {

constexpr int isoLength = 10;

/// '2026-12-24 Christmas closure', one day a line.
Result<QList<NonWorkingDay>> daysFrom(const QString &text)
{
    QList<NonWorkingDay> days;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString words = line.simplified();
        if (words.isEmpty())
            continue;
        NonWorkingDay day;
        day.date = QDate::fromString(words.left(isoLength), Qt::ISODate);
        day.name = words.mid(isoLength).trimmed();
        day.kind = NonWorkingDay::Kind::LocalClosure;
        if (!day.date.isValid() || day.name.isEmpty())
            return Error{Error::Kind::Refused,
                         CouncilForm::tr("‘%1’ is not a day and its name. Write it as 2026-12-24 Christmas closure.")
                             .arg(words)};
        days.append(day);
    }
    return days;
}

void addDays(ChangeSet &changes, const CouncilDetail &before, const QList<NonWorkingDay> &after,
             const HolidayCalendarId &calendar)
{
    const auto isSame = [](const NonWorkingDay &one, const NonWorkingDay &other) {
        return one.date == other.date && one.name == other.name;
    };
    for (const NonWorkingDay &kept : before.ownDays)
        if (std::ranges::none_of(after, [&](const NonWorkingDay &day) { return isSame(day, kept); }))
            changes.remove(kept);
    for (NonWorkingDay day : after) {
        if (std::ranges::any_of(before.ownDays, [&](const NonWorkingDay &kept) { return isSame(day, kept); }))
            continue;
        day.id = NonWorkingDayId::create();
        day.calendar = calendar;
        changes.add(day);
    }
}

QString linesOf(const QList<NonWorkingDay> &days)
{
    QStringList lines;
    for (const NonWorkingDay &day : days)
        lines.append(day.date.toString(Qt::ISODate) + QLatin1Char(' ') + day.name);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Result<ChangeSet> councilEdit(const CouncilDetail &before, const CouncilDraft &draft)
{
    const Result<QList<NonWorkingDay>> days = daysFrom(draft.ownDays);
    if (!days)
        return days.error();
    ChangeSet changes(CouncilForm::tr("Change how days are counted"));
    Authority council = before.authority.value_or(Authority());
    council.name = draft.name.trimmed().isEmpty() ? CouncilForm::tr("The council") : draft.name.trimmed();
    council.nation = draft.nation;
    council.clearDayRule = draft.rule;
    if (!council.holidayCalendar && !days->isEmpty()) {
        const HolidayCalendar calendar{HolidayCalendarId::create(), CouncilForm::tr("The council’s own days")};
        changes.add(calendar);
        council.holidayCalendar = calendar.id;
    }
    if (!before.authority) {
        council.id = AuthorityId::create();
        changes.add(council);
    } else if (!(*before.authority == council))
        changes.edit(*before.authority, council);
    if (council.holidayCalendar)
        addDays(changes, before, *days, *council.holidayCalendar);
    return changes;
}

CouncilForm::CouncilForm(Workspace &workspace, QWidget *parent)
    : EditForm(tr("How days are counted"), workspace, parent),
      m_name(addLine(tr("&Council"))),
      m_nation(addWords<Nation>(tr("&Nation"))),
      m_rule(addWords<ClearDayRule>(tr("C&lear days"))),
      m_ownDays(addText(tr("Own &days"), tr("2026-12-24 Christmas closure")))
{
    m_ownDays->setToolTip(tr("Days on which the council is closed beyond bank holidays, one a line"));
}

void CouncilForm::edit()
{
    clearMessage();
    const Result<CouncilDetail> detail = councilDetail(workspace().database());
    if (!detail)
        return say(detail.error().message);
    m_before = *detail;
    const Authority council = detail->authority.value_or(Authority());
    m_name->setText(detail->authority ? council.name : workspace().name());
    choose(*m_nation, council.nation);
    choose(*m_rule, council.clearDayRule);
    m_ownDays->setPlainText(linesOf(detail->ownDays));
    m_nation->setFocus();
}

Result<ChangeSet> CouncilForm::changes() const
{
    return councilEdit(m_before,
                       {m_name->text(), chosen(*m_nation, Nation::England), chosen(*m_rule, ClearDayRule::Working),
                        m_ownDays->toPlainText()});
}
