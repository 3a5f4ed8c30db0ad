#include "core/workflows/SampleIndicators.h"

#include "core/domain/Annotation.h"
#include "core/domain/Indicator.h"
#include "core/domain/Person.h"
#include "core/domain/Target.h"
#include "core/storage/ObservationQueries.h"
#include "core/storage/PlanQueries.h"
#include "core/storage/RecommendationQueries.h"
#include "core/workflows/ImportObservations.h"
#include "core/workflows/SampleJson.h"

#include <algorithm>

namespace {

template<typename Enum>
Enum wordIn(const QJsonObject &object, const char *key)
{
    return fromWord<Enum>(textOf(object, key)).value_or(Words<Enum>::all.front().first);
}

QDate dayIn(const QJsonObject &object, const char *key)
{
    return dateIn(object, key).value_or(QDate());
}

Result<void> save(const Database &database, const ChangeSet &changes, const Stamp &stamp)
{
    const Result<qint64> saved = Journal(database).apply(changes, stamp);
    return saved ? Result<void>() : Result<void>(saved.error());
}

/// The indicators as one change: whom they are counted for, who answers for them, and what they count.
class IndicatorStory
{
public:
    IndicatorStory(QJsonObject story, const QList<Person> &people)
        : m_changes(QStringLiteral("Add indicators and their definitions")),
          m_story(std::move(story))
    {
        for (const Person &person : people)
            m_people.insert(person.name, person.id);
    }

    ChangeSet tell()
    {
        forEach(m_story, "areas", [this](const QJsonObject &object) {
            m_changes.add(Area{AreaId::create(), saidIn(object, "code"), textOf(object, "name"),
                               wordIn<Area::Level>(object, "level"), saidIn(object, "la_number")});
        });
        forEach(m_story, "indicators", [this](const QJsonObject &object) { addIndicator(object); });
        return m_changes;
    }

private:
    std::optional<PersonId> personIn(const QJsonObject &object, const char *key)
    {
        const QString name = textOf(object, key);
        if (name.isEmpty())
            return std::nullopt;
        if (!m_people.contains(name)) {
            const QJsonObject offices = m_story.value(QLatin1String("people")).toObject();
            const Person person{PersonId::create(), name, offices.value(name).toString()};
            m_changes.add(person);
            m_people.insert(name, person.id);
        }
        return m_people.value(name);
    }
    void addIndicator(const QJsonObject &object)
    {
        Indicator indicator;
        indicator.id = IndicatorId::create();
        indicator.code = textOf(object, "code");
        indicator.name = textOf(object, "name");
        indicator.shortLabel = saidIn(object, "label");
        indicator.purpose = saidIn(object, "purpose");
        indicator.family = saidIn(object, "family");
        indicator.unit = wordIn<Indicator::Unit>(object, "unit");
        indicator.precision = object.value(QLatin1String("precision")).toInt();
        indicator.polarity = wordIn<Indicator::Polarity>(object, "polarity");
        indicator.basis = wordIn<Indicator::Basis>(object, "basis");
        indicator.frequency = wordIn<Indicator::Frequency>(object, "frequency");
        indicator.collection = saidIn(object, "collection");
        indicator.source = saidIn(object, "source");
        indicator.accountablePerson = personIn(object, "owner");
        indicator.dataOwner = personIn(object, "data_owner");
        if (const auto lag = numberIn(object, "lag"))
            indicator.allowableLagDays = int(*lag);
        m_changes.add(indicator);
        forEach(object, "definitions", [&](const QJsonObject &said) { addDefinition(indicator.id, said); });
    }
    void addDefinition(const IndicatorId &indicator, const QJsonObject &said)
    {
        m_changes.add(IndicatorDefinition{IndicatorDefinitionId::create(), indicator, dayIn(said, "from"),
                                          dateIn(said, "until"), textOf(said, "text"), saidIn(said, "numerator"),
                                          saidIn(said, "denominator"), said.value(QLatin1String("breaks")).toBool()});
    }

    ChangeSet m_changes;
    QJsonObject m_story;
    QHash<QString, PersonId> m_people;
};

/// What is said of indicators that are there: targets, annotations, rebases, and figures by band.
class TargetStory
{
public:
    TargetStory(const ObservationSubjects &subjects, const QList<NoticeRow> &notices)
        : m_changes(QStringLiteral("Add targets, annotations and rebases")),
          m_subjects(subjects),
          m_notices(notices)
    {
    }

    ChangeSet tell(const QJsonObject &story)
    {
        forEach(story, "indicators", [this](const QJsonObject &object) {
            if (const auto indicator = indicatorCalled(textOf(object, "code")))
                tellOf(*indicator, object);
        });
        addBands(story.value(QLatin1String("bands")).toObject());
        return m_changes;
    }

private:
    std::optional<IndicatorId> indicatorCalled(const QString &code) const
    {
        const auto known = std::ranges::find(m_subjects.indicators, code, &Indicator::code);
        return known == m_subjects.indicators.cend() ? std::nullopt : std::optional(known->id);
    }
    std::optional<AreaId> ownArea() const
    {
        const auto isOwn = [](const Area &area) { return area.laNumber == QStringLiteral("989"); };
        const auto known = std::ranges::find_if(m_subjects.areas, isOwn);
        return known == m_subjects.areas.cend() ? std::nullopt : std::optional(known->id);
    }
    void tellOf(const IndicatorId &indicator, const QJsonObject &object)
    {
        forEach(object, "targets", [&](const QJsonObject &said) { addTarget(indicator, said); });
        forEach(object, "annotations", [&](const QJsonObject &said) {
            m_changes.add(Annotation{AnnotationId::create(), indicator, dayIn(said, "date"), textOf(said, "text"),
                                     wordIn<Annotation::Kind>(said, "kind")});
        });
        forEach(object, "rebases", [&](const QJsonObject &said) {
            m_changes.add(Rebase{RebaseId::create(), indicator, dayIn(said, "date"), textOf(said, "reason"),
                                 textOf(said, "by"), dayIn(said, "on")});
        });
    }
    void addTarget(const IndicatorId &indicator, const QJsonObject &said)
    {
        Target target;
        target.id = TargetId::create();
        target.indicator = indicator;
        target.low = numberIn(said, "low");
        target.high = numberIn(said, "high");
        target.kind = wordIn<Target::Kind>(said, "kind");
        target.setBy = saidIn(said, "by");
        target.validFrom = dayIn(said, "from");
        target.validTo = dateIn(said, "until");
        target.amberTolerance = numberIn(said, "amber");
        target.toleranceKind = wordIn<Target::ToleranceKind>(said, "tolerance");
        if (target.kind == Target::Kind::ImprovementNotice && !m_notices.isEmpty())
            target.notice = m_notices.first().notice.id;
        m_changes.add(target);
    }
    /// How many cases of the latest quarter took how long. A figure with bands is entered, not imported.
    void addBands(const QJsonObject &object)
    {
        const auto indicator = indicatorCalled(textOf(object, "indicator"));
        const auto area = ownArea();
        if (!indicator || !area)
            return;
        Observation observation{ObservationId::create(), *indicator, *area, dayIn(object, "from"),
                                dayIn(object, "until")};
        observation.numerator = numberIn(object, "numerator");
        observation.denominator = numberIn(object, "denominator");
        observation.value = *observation.numerator / *observation.denominator * 100;
        observation.note = saidIn(object, "note");
        m_changes.add(observation);
        int position = 0;
        for (const QJsonValue &said : object.value(QLatin1String("bands")).toArray()) {
            const QJsonArray band = said.toArray();
            const auto upper = band.at(1).isDouble() ? std::optional(band.at(1).toDouble()) : std::nullopt;
            m_changes.add(DistributionBand{DistributionBandId::create(), observation.id, position++,
                                           band.at(0).toDouble(), upper, band.at(2).toDouble()});
        }
    }

    ChangeSet m_changes;
    ObservationSubjects m_subjects;
    QList<NoticeRow> m_notices;
};

/// Our own files have no row that is refused; one that has is a mistake in the story.
Result<void> importFigures(const Database &database, const Stamp &stamp, const QString &name)
{
    const auto file = lookAtObservations(database, QStringLiteral(":/sample/") + name);
    if (!file)
        return file.error();
    const auto outcome = importObservations(database, stamp, *file, ImportPurpose::Save, {});
    if (!outcome)
        return outcome.error();
    if (outcome->refused > 0)
        return Error{Error::Kind::Refused, outcome->problems.value(0).reason};
    return {};
}

} // namespace

Result<void> addSampleIndicators(const Database &database, const Stamp &stamp)
{
    const QJsonObject story = sampleObject(QStringLiteral("indicators"));
    const Result<QList<Person>> people = peopleByName(database);
    if (!people)
        return people.error();
    if (const Result<void> added = save(database, IndicatorStory(story, *people).tell(), stamp); !added)
        return added;
    const QJsonArray files = story.value(QLatin1String("files")).toArray();
    for (const QJsonValue &name : files)
        if (const Result<void> imported = importFigures(database, stamp, name.toString()); !imported)
            return imported;
    return {};
}

Result<void> addSampleTargets(const Database &database, const Stamp &stamp)
{
    const Result<ObservationSubjects> subjects = observationSubjects(database);
    if (!subjects)
        return subjects.error();
    const Result<QList<NoticeRow>> notices = allNotices(database);
    if (!notices)
        return notices.error();
    const QJsonObject story = sampleObject(QStringLiteral("indicators"));
    return save(database, TargetStory(*subjects, *notices).tell(story), stamp);
}
