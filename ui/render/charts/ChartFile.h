#pragma once

#include "core/base/Result.h"

#include <QByteArray>

class ChartScene;

/// The ways in which a chart leaves the program.
enum class ChartFormat
{
    Svg,
    Pdf,
    Png
};

/// By the ending of a file's name, if it is one of ours.
std::optional<ChartFormat> chartFormatOf(const QString &path);
/// The chart as the bytes of such a file: SVG and PDF are true vectors with real text, PNG has twice the pixels.
QByteArray chartBytes(const ChartScene &scene, ChartFormat format);
/// Writes the file whole or not at all.
Result<void> writeChart(const ChartScene &scene, const QString &path);
