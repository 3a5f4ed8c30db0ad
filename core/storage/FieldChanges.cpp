#include "core/storage/FieldChanges.h"

#include "core/storage/Mapping.h"
#include "core/storage/SqlValue.h"

namespace {

/// A field's value as a variant; nothing as an invalid one.
struct VariantReceiver
{
    QVariant value;

    void takeNothing() { value = QVariant(); }
    void takeNumber(qint64 number) { value = number; }
    void takeReal(double number) { value = number; }
    void takeLatin(const QByteArray &text) { value = QString::fromLatin1(text); }
    void takeText(const QString &text) { value = text; }
    void takeBytes(const QByteArray &bytes) { value = bytes; }
};

using Values = QList<std::pair<QString, QVariant>>;

Values valuesOf(const Record &record)
{
    return visitRecord(record, []<typename Struct>(const Struct &value) {
        Values values;
        forEachColumn<Struct>([&](const auto &column) {
            VariantReceiver receiver;
            tellSql(value.*column.field, receiver);
            values.append({column.name, receiver.value});
        });
        return values;
    });
}

} // namespace

QList<FieldChange> fieldChanges(const std::optional<Record> &before, const std::optional<Record> &after)
{
    Q_ASSERT(!before || !after || before->kind() == after->kind());
    const Values old = before ? valuesOf(*before) : Values();
    const Values fresh = after ? valuesOf(*after) : Values();
    const Values &known = after ? fresh : old;
    QList<FieldChange> changes;
    for (qsizetype i = 1; i < known.size(); ++i) {
        const FieldChange change{known.at(i).first, old.value(i).second, fresh.value(i).second};
        if (change.before != change.after)
            changes.append(change);
    }
    return changes;
}
