#pragma once

#include "core/import/readers/ZipPackage.h"

/// Whether a package holds a Word document.
bool isWordDocument(const ZipPackage &package);

/// The text of a Word document (.docx): what its page headers say, its body, its footnotes.
ReaderAnswer readWord(ZipPackage &package);
