#pragma once

#include "ui/import/ReviewMarks.h"
#include "ui/originals/PdfView.h"

/// The marks of a document's text as marks on its pages.
QList<PageMark> pageMarksOf(const QList<ReviewMark> &marks, const DocumentText &text, const WordFinder &finder);
/// How many pages the text of a PDF tells of.
int pageCountOf(const ReviewedReport &report);
/// The line of the text that holds words of a page; the page's first where none does.
int lineOn(const DocumentText &text, int page, const QString &words);
