#include "tests/ui/render/packs/StoryPack.h"

FinishedPack finished(const PackStory &story, Edition edition)
{
    const Result<FinishedPack> pack = finishPack(story.database, {story.meeting, edition, {}, storyDay}, {});
    if (!pack)
        qFatal("no pack: %s", qUtf8Printable(pack.error().message));
    return *pack;
}
