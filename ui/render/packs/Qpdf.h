#pragma once

// clang 14 cannot read qpdf's JSON classes with the C++20 library of GCC 12. Nothing here uses them.
#ifdef __clang__
#define JSON_HH
class JSON;
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
