#pragma once

#include "core/domain/Words.h"

#include <QList>
#include <QStringList>

/// What a column of a tracker is read as.
enum class TrackerField
{
    Ignored,
    Reference,
    Text,
    Title,
    Addressee,
    MadeOn,
    Committee,
    Status,
    Target,
    Lead,
    Portfolio,
    Priority,
    Theme,
    Tag,
    NoticeOn,
    Decision,
    Reasons,
    AnsweredOn,
    Update,
    UpdatedOn,
    Rating,
    ClosedOn
};

/// What each column is most likely to be by its head; every field at most once.
QList<TrackerField> guessedFields(const QStringList &heads);

template<>
struct Words<TrackerField>
{
    using Field = TrackerField;
    static constexpr WordTable<Field, 22> all{{{Field::Ignored, QLatin1String("ignored")},
                                               {Field::Reference, QLatin1String("reference")},
                                               {Field::Text, QLatin1String("text")},
                                               {Field::Title, QLatin1String("title")},
                                               {Field::Addressee, QLatin1String("addressee")},
                                               {Field::MadeOn, QLatin1String("made_on")},
                                               {Field::Committee, QLatin1String("committee")},
                                               {Field::Status, QLatin1String("status")},
                                               {Field::Target, QLatin1String("target_date")},
                                               {Field::Lead, QLatin1String("lead_officer")},
                                               {Field::Portfolio, QLatin1String("portfolio")},
                                               {Field::Priority, QLatin1String("priority")},
                                               {Field::Theme, QLatin1String("theme")},
                                               {Field::Tag, QLatin1String("tag")},
                                               {Field::NoticeOn, QLatin1String("notice_given_on")},
                                               {Field::Decision, QLatin1String("response")},
                                               {Field::Reasons, QLatin1String("response_reasons")},
                                               {Field::AnsweredOn, QLatin1String("answered_on")},
                                               {Field::Update, QLatin1String("update")},
                                               {Field::UpdatedOn, QLatin1String("updated_on")},
                                               {Field::Rating, QLatin1String("rating")},
                                               {Field::ClosedOn, QLatin1String("closed_on")}}};
};
