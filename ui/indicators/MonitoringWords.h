#pragma once

#include "ui/indicators/MonitoringLine.h"
#include "ui/text/Chip.h"

#include <QCoreApplication>

/// The words of the tables of money and posts, under one name for translators.
struct MonitoringWords
{
    Q_DECLARE_TR_FUNCTIONS(MonitoringWords)
};

/// Whole pounds; empty where nothing is known.
QString pounds(std::optional<double> value);
QString signedPounds(std::optional<double> value);
/// Full-time equivalents, with one decimal where there is one.
QString posts(std::optional<double> value);
QString signedPosts(std::optional<double> value);
QString percent(std::optional<double> value);

/// Over, under or on budget, with the numbers behind it.
Chip varianceChip(const BudgetFigure &figure);
/// What is true of one period's lines: sums and the largest variance.
QString budgetSentence(const QList<MonitoringLine> &lines);
QString workforceSentence(const QList<MonitoringLine> &lines);
