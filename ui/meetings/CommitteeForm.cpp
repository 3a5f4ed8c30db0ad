#include "ui/meetings/CommitteeForm.h"

#include "ui/text/Words.h"
#include "ui/widgets/KnownDateEdit.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

void addNameChanges(ChangeSet &changes, const CommitteeDetail &before, const QStringList &names)
{
    QStringList known;
    for (const CommitteeName &name : before.otherNames) {
        if (names.contains(name.name))
            known.append(name.name);
        else
            changes.remove(name);
    }
    for (const QString &name : names)
        if (!known.contains(name))
            changes.add(CommitteeName{CommitteeNameId::create(), before.id, name});
}

CommitteeForm::CommitteeForm(Workspace &workspace, QWidget *parent)
    : EditForm(tr("Committee"), workspace, parent),
      m_name(addLine(tr("&Name"))),
      m_otherNames(addText(tr("&Other names"), tr("Other forms that papers print, one a line"))),
      m_kind(addWords<Committee::Kind>(tr("&Kind"))),
      m_code(addLine(tr("&Short"), tr("CFS"))),
      m_quorum(new QSpinBox(this))
{
    m_quorum->setRange(0, 99);
    m_quorum->setSpecialValueText(tr("Not said"));
    addRow(tr("&Quorum"), m_quorum);
    m_from = addDate(tr("&From"));
    m_to = addDate(tr("&Until"));
}

void CommitteeForm::edit(const CommitteeDetail &detail)
{
    clearMessage();
    m_before = detail;
    m_name->setText(detail.committee.name);
    QStringList names;
    for (const CommitteeName &name : detail.otherNames)
        names.append(name.name);
    m_otherNames->setPlainText(names.join(QLatin1Char('\n')));
    choose(*m_kind, detail.committee.kind);
    m_code->setText(detail.committee.code.value_or(QString()));
    m_quorum->setValue(detail.committee.quorum.value_or(0));
    m_from->setDate(detail.committee.activeFrom);
    m_to->setDate(detail.committee.activeTo);
}

Result<ChangeSet> CommitteeForm::changes() const
{
    Committee committee = m_before.committee;
    committee.name = m_name->text().simplified();
    if (committee.name.isEmpty())
        return Error{Error::Kind::Refused, tr("A committee needs a name. Write the one it goes by.")};
    committee.kind = chosen(*m_kind, committee.kind);
    committee.code = givenText(*m_code);
    committee.quorum = m_quorum->value() > 0 ? std::optional(m_quorum->value()) : std::nullopt;
    committee.activeFrom = m_from->date();
    committee.activeTo = m_to->date();
    if (committee.activeFrom && committee.activeTo && *committee.activeTo < *committee.activeFrom)
        return Error{Error::Kind::Refused, tr("The committee would end before it begins. Correct one of the dates.")};
    ChangeSet changes(tr("Edit committee"));
    if (!(committee == m_before.committee))
        changes.edit(m_before.committee, committee);
    QStringList names;
    for (const QString &line : m_otherNames->toPlainText().split(QLatin1Char('\n')))
        if (const QString name = line.simplified(); !name.isEmpty() && name != committee.name)
            names.append(name);
    names.removeDuplicates();
    addNameChanges(changes, m_before, names);
    return changes;
}
