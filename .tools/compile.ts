import type { Options } from '@sveltejs/vite-plugin-svelte'

const styled = new Map<string, string>()

/** How components are compiled, in the browser's build and in the one that draws the first page. */
export const compile: Options = {
  configFile: false,
  compilerOptions: {
    runes: true,
    discloseVersion: false,
    // A component's style is marked by its name: short, and no two have the same.
    cssHash({ name, filename }) {
      const other = styled.get(name) ?? filename
      if (other !== filename) throw new Error(`${filename} and ${other} have the same name.`)
      styled.set(name, filename)
      return name
    }
  }
}
