#pragma once

#include "core/base/Result.h"
#include "core/storage/WorkspaceFile.h"

#include <functional>
#include <optional>

class Database;

/// From now on the connection shows what the public may see and nothing else: a view of the same name stands before
/// every table, so that lists, searches, counts and exports have nothing to remove. Nothing can be written through it.
/// What a pack withholds is withheld here by the same rules (core/pack/Disclosure); a table that no rule names is
/// empty.
Result<void> showPublicMatterAlone(const Database &database);

/// Does the work while the connection shows public matter alone; afterwards it shows everything again.
Result<void> withPublicMatterAlone(const Database &database, const std::function<void()> &work);

bool showsPublicMatterAlone(const Database &database);

/// As long as it lives, every connection that this process opens to the file shows public matter alone, whoever opens
/// it: background work as well as pages.
class PublicView
{
public:
    explicit PublicView(const QString &path);
    ~PublicView();
    PublicView(const PublicView &) = delete;
    PublicView &operator=(const PublicView &) = delete;

private:
    std::optional<FileIdentity> m_identity;
};

bool isUnderPublicView(const QString &path);
