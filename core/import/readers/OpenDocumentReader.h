#pragma once

#include "core/import/readers/ZipPackage.h"

/// Whether a package holds an OpenDocument text.
bool isOpenDocument(ZipPackage &package);

/// The text of an OpenDocument text (.odt): what its page headers say, then its body.
ReaderAnswer readOpenDocument(ZipPackage &package);
