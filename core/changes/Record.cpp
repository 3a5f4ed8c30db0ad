#include "core/changes/VisitRecord.h"

bool operator==(const Record &left, const Record &right)
{
    if (left.m_kind != right.m_kind)
        return false;
    return left.m_value == right.m_value
        || visitRecord(left, [&]<typename Struct>(const Struct &value) { return value == *right.as<Struct>(); });
}

QString idOf(const Record &record)
{
    return visitRecord(record, [](const auto &value) { return value.id.toString(); });
}
