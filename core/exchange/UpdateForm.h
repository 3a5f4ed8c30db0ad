#pragma once

#include "core/base/Result.h"
#include "core/domain/Recommendation.h"

#include <QByteArray>
#include <QList>

/// What one officer is asked to report on: the form that goes out to them.
struct UpdateForm
{
    QString officer;
    QString council;
    QDate answerBy;
    QList<Recommendation> items;
};

/// The labels of the form's fields: they are printed, and an answer is read back by them.
struct UpdateLabels
{
    static QString reference();
    static QString text();
    static QString target();
    static QString asAt();
    static QString rating();
    static QString narrative();
    static QString complete();
    static QString newDate();
    static QString reason();
};

/// The form as a Word document (DOCX): a table for each recommendation with the places to fill in.
Result<QByteArray> updateDocument(const UpdateForm &form);
