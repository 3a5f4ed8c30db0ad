#pragma once

#include "core/insight/Digest.h"
#include "ui/overview/ListCard.h"

class ClearDaysStrip;
class ElidedLabel;
class TextLabel;

/// The next meeting: when and where, the dates that the law sets, and the clear days before it.
class MeetingCard : public ListCard
{
    Q_OBJECT

public:
    explicit MeetingCard(QWidget *parent);

    void setDigest(const Digest &digest);

private:
    void describe(const Digest &digest);

    TextLabel *m_when;
    ElidedLabel *m_where;
    ClearDaysStrip *m_strip;
    ElidedLabel *m_rule;
};
