#include "core/storage/SavingGroup.h"

#include "core/storage/Database.h"
#include "core/storage/StorageError.h"

void SavingGroup::finish()
{
    m_transaction.commit();
    m_database.makeDurable();
}

GroupedDurability::GroupedDurability(const Database &database) : m_database(database)
{
    m_database.setDurability(Database::Durability::Grouped);
}

GroupedDurability::~GroupedDurability()
{
    const Result<void> back = guarded([this] { m_database.setDurability(Database::Durability::EachChange); });
    Q_UNUSED(back)
}
