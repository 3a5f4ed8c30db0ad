#include "ui/recommendations/steps/PersonNamed.h"

std::optional<PersonId> personNamed(const QString &name, const QList<Person> &known, ChangeSet &changes)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return std::nullopt;
    for (const Person &person : known)
        if (person.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return person.id;
    Person person;
    person.id = PersonId::create();
    person.name = wanted;
    changes.add(person);
    return person.id;
}

QList<StepChoice> choicesOf(const QList<Person> &people)
{
    QList<StepChoice> choices{{QString(), QString()}};
    for (const Person &person : people)
        choices.append({person.name, person.id.toString()});
    return choices;
}

QString nameOf(const std::optional<PersonId> &id, const QList<Person> &people)
{
    for (const Person &person : people)
        if (id == person.id)
            return person.name;
    return {};
}
