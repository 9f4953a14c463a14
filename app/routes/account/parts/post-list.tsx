import { formatDate } from '#app/platform/i18n/format.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/table.tsx'

type Kept = { id: string; place: string; workplace: string | null; position: string; from: string; to: string | null }

/** Where she has worked, with the way to correct each post and to say where she works now. */
export function PostList({ posts }: { posts: Kept[] }) {
  const { posts: words } = useText().profile
  const locale = useLocale()
  const on = (day: string) => unbroken(formatDate(new Date(day), locale))
  return (
    <>
      <h2>{words.title}</h2>
      {posts.length > 0 ? (
        <DataTable
          id="posts"
          caption={words.title}
          isCaptionHeard
          columns={[
            { key: 'position', label: words.position },
            { key: 'workplace', label: words.workplace },
            { key: 'from', label: words.from },
            { key: 'to', label: words.to },
            { key: 'action', label: words.action },
          ]}
          rows={posts.map(({ id, place, workplace, position, from, to }) => ({
            id,
            cells: [
              position,
              [workplace, place].filter(Boolean).join(', '),
              on(from),
              to ? on(to) : words.present,
              <a
                key="correct"
                href={`/${locale}/account/profile/posts/${id}`}
                aria-label={`${words.correct}: ${position}`}
              >
                {words.correct}
              </a>,
            ],
          }))}
        />
      ) : (
        <p>{words.none}</p>
      )}
      <Actions>
        <LinkButton kind="quiet" href={`/${locale}/account/workplace?change`}>
          {words.change}
        </LinkButton>
      </Actions>
    </>
  )
}
