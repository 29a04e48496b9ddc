import type { CatalogueImage } from '../../../catalogue/record'
import { recordsCommon } from '../../messages/records'
import type { PageContext } from '../../pageContext'

/** A picture in the size that the screen needs, with what it shows, who made it and on what terms. */
export function Picture(props: { context: PageContext; image: CatalogueImage; sizes: string; isFirst?: boolean }) {
  const { context, image } = props
  const sources = [...image.variants, image].sort((a, b) => a.width - b.width)
  return (
    <figure className="record-picture">
      <img
        src={context.to.media(image.file)}
        srcSet={sources.map(({ file, width }) => `${context.to.media(file)} ${width}w`).join(', ')}
        sizes={props.sizes}
        width={image.width}
        height={image.height}
        alt={image.alt}
        loading={props.isFirst ? 'eager' : 'lazy'}
        decoding="async"
      />
      <figcaption>
        {image.caption === null ? null : `${image.caption} `}
        <span className="meta">{context.t(recordsCommon.photo(image.credit))}</span>
      </figcaption>
    </figure>
  )
}
