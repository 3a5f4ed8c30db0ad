#include "core/changes/ChangeSet.h"

namespace {

void appendInverse(ChangeSet &inverse, const RecordChange &change)
{
    if (change.before && change.after)
        inverse.edit(*change.after, *change.before);
    else if (change.after)
        inverse.remove(*change.after);
    else if (change.before)
        inverse.add(*change.before);
}

} // namespace

ChangeSet inverseOf(const ChangeSet &changes, const QString &label)
{
    ChangeSet inverse(label);
    for (auto change = changes.changes().crbegin(); change != changes.changes().crend(); ++change)
        appendInverse(inverse, *change);
    return inverse;
}
