/** @param notes frequencies in hertz, played one after the other */
export function playNotes(player: AudioContext, notes: readonly number[]): void {
  notes.forEach((hertz, index) => {
    const start = player.currentTime + index / 9
    const volume = new GainNode(player, { gain: 0.12 })
    volume.gain.setTargetAtTime(0, start + 0.05, 0.06)
    const note = new OscillatorNode(player, { type: 'triangle', frequency: hertz })
    note.connect(volume).connect(player.destination)
    note.start(start)
    note.stop(start + 0.4)
  })
}
