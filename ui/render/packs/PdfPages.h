#pragma once

#include "core/base/Result.h"

#include <QByteArray>

/// The pages from first to last, counted from 1, as a PDF of their own for a printer. All pages: the file as it is.
Result<QByteArray> pagesOf(const QByteArray &pdf, int first, int last);
