local Sensor = {}
Sensor.__index = Sensor

function Sensor:value()
    self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
    return self.state >> 15
end

local Average = {}
Average.__index = Average

local function average_of(size)
    local window = {}
    for i = 1, size do
        window[i] = 0
    end
    return setmetatable({window = window, index = 0, total = 0}, Average)
end

function Average:add(sample)
    self.total = self.total + (sample - self.window[self.index + 1])
    self.window[self.index + 1] = sample
    self.index = (self.index + 1) % #self.window
    return self.total / #self.window
end

local function main(samples)
    local sensor, average = setmetatable({state = 7}, Sensor), average_of(16)
    local history, lines, alarms = {}, {}, 0
    for i = 0, samples - 1 do
        local raw = sensor:value()
        local smooth = average:add(raw)
        local celsius = smooth * 3.3 / 65535 * 100 - 50
        local level = celsius > 40 and "high" or celsius < 20 and "low" or "ok"
        history[level] = (history[level] or 0) + 1
        if level == "high" then
            alarms = alarms + 1
        end
        if i % 100 == 0 then
            lines[#lines + 1] = ("%6d %7.2f %5s"):format(i, celsius, level)
        end
    end
    local items = {}
    for level, count in pairs(history) do
        items[#items + 1] = ("('%s', %d)"):format(level, count)
    end
    table.sort(items)
    print(alarms, "[" .. table.concat(items, ", ") .. "]", lines[#lines], #table.concat(lines, "\n"))
end

main(300000)
