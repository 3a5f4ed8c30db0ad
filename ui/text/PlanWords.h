#pragma once

#include "core/domain/Inspection.h"
#include "core/domain/Rating.h"
#include "ui/text/Chip.h"

#include <QString>

#include <optional>

/// The words, letters, shapes and tones of plans and inspections.
QString screenWord(Inspection::Kind kind);
QString screenWord(InspectionGrade grade);
QString screenWord(InspectionFinding::Kind kind);
/// "Red", "Amber": the colour's own name.
QString screenWord(Rating rating);
/// The letter that stands for a rating where there is no room for words: B, R, A, G.
QString letterOf(Rating rating);
StatusGlyph glyphOf(Rating rating);
Tone toneOf(Rating rating);
Tone toneOf(std::optional<Rating> rating);
StatusGlyph glyphOf(InspectionGrade grade);
Tone toneOf(InspectionGrade grade);

/// Shape, letter and the word that the plan's legend has for the colour.
Chip ratingChip(std::optional<Rating> rating, const QString &legendWord);
Chip chipOf(InspectionGrade grade);
/// How far a date was moved: "+9 mo", "+12 d".
QString slippageWord(int days);
