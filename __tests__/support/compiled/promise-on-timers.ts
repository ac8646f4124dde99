/**
 * Source of `(setTimeout) => Promise` whose callbacks run as timers: the polyfill WeChat installs on iOS 15 and below.
 * It is source text because it must be made of the stripped realm's own objects.
 */
export const promiseOnTimers = `function (setTimeout) {
  function Promise(executor) {
    var self = this
    self.state = 'pending'
    self.value = undefined
    self.waiting = []
    function settle(state) {
      return function (value) {
        if (self.state !== 'pending') return
        self.state = state
        self.value = value
        self.waiting.forEach(later)
      }
    }
    var reject = settle('rejected')
    var fulfil = settle('fulfilled')
    var decided = false
    function resolve(value) {
      if (decided) return
      decided = true
      adopt(value)
    }
    function adopt(value) {
      var then
      try {
        if (value === self) throw new TypeError('a promise cannot be its own result')
        if (value && (typeof value === 'object' || typeof value === 'function')) then = value.then
        if (typeof then !== 'function') return fulfil(value)
      } catch (error) { return reject(error) }
      var once = false
      try {
        then.call(value, function (v) { if (!once) { once = true; adopt(v) } }, function (e) { if (!once) { once = true; reject(e) } })
      } catch (error) { if (!once) { once = true; reject(error) } }
    }
    try { executor(resolve, function (error) { if (!decided) { decided = true; reject(error) } }) } catch (error) { if (!decided) { decided = true; reject(error) } }
  }
  function later(run) { setTimeout(run, 0) }
  Promise.prototype.then = function (onFulfilled, onRejected) {
    var self = this
    return new Promise(function (resolve, reject) {
      function react() {
        var handler = self.state === 'fulfilled' ? onFulfilled : onRejected
        if (typeof handler !== 'function') return self.state === 'fulfilled' ? resolve(self.value) : reject(self.value)
        try { resolve(handler(self.value)) } catch (error) { reject(error) }
      }
      if (self.state === 'pending') self.waiting.push(react)
      else later(react)
    })
  }
  Promise.prototype['catch'] = function (onRejected) { return this.then(undefined, onRejected) }
  Promise.prototype['finally'] = function (run) {
    return this.then(function (value) { return Promise.resolve(run()).then(function () { return value }) },
      function (error) { return Promise.resolve(run()).then(function () { throw error }) })
  }
  Promise.resolve = function (value) { return value instanceof Promise ? value : new Promise(function (resolve) { resolve(value) }) }
  Promise.reject = function (error) { return new Promise(function (_, reject) { reject(error) }) }
  Promise.all = function (list) {
    return new Promise(function (resolve, reject) {
      var results = [], left = 0
      Array.prototype.forEach.call(list, function (item, i) {
        left++
        Promise.resolve(item).then(function (value) { results[i] = value; if (--left === 0) resolve(results) }, reject)
      })
      if (left === 0) resolve(results)
    })
  }
  Promise.race = function (list) {
    return new Promise(function (resolve, reject) { Array.prototype.forEach.call(list, function (item) { Promise.resolve(item).then(resolve, reject) }) })
  }
  return Promise
}`
