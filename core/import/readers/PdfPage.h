#pragma once

#include "core/import/ReaderMessages.h"

/// One page of a PDF as a picture, with its words and their places.
ReaderAnswer readPdfPage(const ReaderRequest &request);
