#pragma once

#include "core/import/ReaderMessages.h"

/// The text of a web page as it is shown: no scripts, no styles, nothing that is hidden. Nothing is fetched.
ReaderAnswer readHtml(const QByteArray &content);
