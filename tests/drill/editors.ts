import { isSeen } from './check'
import type { Panel, Saved } from './panel'

/** A story as it must be after the next start. */
export interface Story extends Saved {
  isGone: boolean
  /** Addresses that it had while it was public. */
  former: string[]
  /** Whether a save was under way when the server went away: then it may have been kept, or not. */
  isUnsure: boolean
}

/** The theme of a round's stories; renamed by one editor while the others write. */
export interface DrillTheme extends Saved {
  former: string[]
}

/** What a round's editors did until the server went away. */
export interface Work {
  stories: Story[]
  theme: DrillTheme
  acknowledged: number
}

const editors = 4
/** What an editor does, again and again: most is published, and of that some is moved, withdrawn or thrown away. */
const routine = ['publish', 'publish', 'move', 'publish', 'withdraw', 'publish', 'trash', 'publish', 'rename'] as const

/**
 * Saves up to `most` times, four editors at a time, and calls `told` after each save that the server acknowledged.
 * Answers what they knew when they were done, or when the server had gone away.
 */
export async function workOn(
  panel: Panel,
  {
    url,
    name,
    theme,
    most,
    told,
  }: { url: string; name: string; theme: Saved; most: number; told(count: number): void },
): Promise<Work> {
  const work: Work = { stories: [], theme: { ...theme, former: [] }, acknowledged: 0 }
  let begun = 0
  const editor = async (who: number) => {
    const own: Story[] = []
    for (let step = who; begun < most; step += 1) {
      begun += 1
      const isKept = await save(
        panel,
        url,
        `${name} ${who}-${step}`,
        routine[step % routine.length] ?? 'publish',
        own,
        work,
      )
      work.stories.push(...own.filter((story) => !work.stories.includes(story)))
      if (!isKept) return
      work.acknowledged += 1
      told(work.acknowledged)
    }
  }
  await Promise.all(Array.from({ length: editors }, (_, who) => editor(who)))
  return work
}

/** One save; whether the server acknowledged it. */
async function save(
  panel: Panel,
  url: string,
  title: string,
  what: (typeof routine)[number],
  own: Story[],
  work: Work,
): Promise<boolean> {
  const slug = title.toLowerCase().replaceAll(' ', '-')
  if (what === 'rename') return rename(panel, url, title, `tema-${slug}`, work)
  const story = what === 'publish' ? undefined : own.find(({ isGone }) => !isGone)
  if (story === undefined) {
    const made = await panel.publish(url, title, work.theme)
    if (made !== null) own.push({ ...made, isGone: false, former: [], isUnsure: false })
    return made !== null
  }
  if (what === 'move') {
    const moved = await panel.move(url, story, `flyttet-${slug}`)
    if (moved !== null) Object.assign(story, { former: [...story.former, story.slug], slug: moved.slug })
    story.isUnsure = moved === null
    return moved !== null
  }
  // What was withdrawn before anybody could see it leaves no tombstone: so the editor looks at it first.
  if (!(await isSeen(url, story.publicId))) return false
  const gone = what === 'trash' ? await panel.trash(url, story) : await panel.withdraw(url, story)
  story.isGone = gone !== null
  story.isUnsure = gone === null
  return gone !== null
}

async function rename(panel: Panel, url: string, name: string, slug: string, { theme }: Work): Promise<boolean> {
  const renamed = await panel.renameTheme(url, theme, name, slug)
  // Two editors may rename it at the same time: either may be the last, and both addresses answer.
  if (renamed !== null) theme.former.push(theme.slug, renamed.slug)
  return renamed !== null
}
