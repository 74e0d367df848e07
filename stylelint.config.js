import stylelint from 'stylelint'

/** Firefox knows `:has()` from 121: what stands on it must be asked for, and be missed by nobody else. */
const hasRule = 'encore/has-within-supports'
const asksForHas = stylelint.createPlugin(hasRule, isOn => (root, result) => {
  const isAsked = node =>
    node.type !== 'root' &&
    ((node.name === 'supports' && node.params === 'selector(:has(*))') || isAsked(node.parent))
  root.walkRules(/:has\(/, node => {
    if (!isOn || isAsked(node)) return
    const message = 'Expected “@supports selector(:has(*))” around “:has()”'
    stylelint.utils.report({ ruleName: hasRule, result, node, message })
  })
})

/** What moves without laying out or painting anything anew. */
const MOVABLE = new Set(['transform', 'translate', 'rotate', 'scale', 'opacity'])
const motionRule = 'encore/cheap-motion'
const movesCheaply = stylelint.createPlugin(motionRule, isOn => (root, result) => {
  const check = (node, property) => {
    if (!isOn || MOVABLE.has(property)) return
    const message = `Expected “${property}” to stand still: transforms and opacity move, and nothing else`
    stylelint.utils.report({ ruleName: motionRule, result, node, message })
  }
  root.walkAtRules('keyframes', frames => {
    frames.walkDecls(node => check(node, node.prop))
  })
  root.walkDecls('transition', node => {
    if (node.value === 'none') return
    for (const part of node.value.split(',')) check(node, part.trim().split(' ')[0])
  })
})

const colourFunctions = [
  // Not before Chrome 111, and unknown to the rule that looks such things up.
  'color-mix',
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'color',
  'light-dark'
]

export default {
  extends: 'stylelint-config-standard',
  plugins: ['stylelint-no-unsupported-browser-features', asksForHas, movesCheaply],
  rules: {
    // By the `browserslist` of package.json.
    'plugin/no-unsupported-browser-features': [
      true,
      {
        ignorePartialSupport: true,
        // The rule below sees to the first. Where the others are unknown, nothing is missed.
        ignore: [
          'css-has',
          'css-touch-action',
          'css3-cursors-grab',
          'css-resize',
          'css-overflow-anchor',
          'text-size-adjust'
        ]
      }
    ],
    [hasRule]: true,
    [motionRule]: true,
    // Colours and absolute sizes stand in src/ui/tokens.css and a colours.css, and nowhere else.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': colourFunctions,
    'unit-allowed-list': ['%', 'fr', 'em', 'ch', 'vh', 'dvh', 'vw', 'cqi', 'cqb', 'deg'],
    'declaration-no-important': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'value-keyword-case': [
      'lower',
      // A name of a face is no keyword.
      { ignoreKeywords: ['currentColor'], ignoreProperties: ['/^--face/'] }
    ],
    // Names, order and empty lines are left to whoever writes.
    'selector-class-pattern': null,
    'keyframes-name-pattern': null,
    'custom-property-pattern': null,
    'no-descending-specificity': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'property-no-vendor-prefix': null
  },
  overrides: [
    { files: ['**/*.svelte'], customSyntax: 'postcss-html' },
    {
      files: ['src/ui/tokens.css', 'src/{ui,film}/art/colours.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null, 'unit-allowed-list': null }
    },
    // Drawings have measures of their own.
    { files: ['src/ui/art/*.svelte'], rules: { 'unit-allowed-list': null } }
  ]
}
