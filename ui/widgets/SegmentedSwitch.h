#pragma once

#include <QButtonGroup>
#include <QWidget>

#include <optional>

class QHBoxLayout;

/// Buttons joined to one, of which exactly one is chosen: the few faces of a page. Arrow keys move between them.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    SegmentedSwitch(const QString &accessibleName, QWidget *parent);

    /// The first segment added is chosen. Returns the segment's place.
    int addSegment(const QString &text);
    void setCount(int segment, std::optional<int> count);
    int currentSegment() const { return m_group.checkedId(); }
    void setCurrentSegment(int segment);

Q_SIGNALS:
    void currentChanged(int segment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup m_group;
    QHBoxLayout *m_row;
};
