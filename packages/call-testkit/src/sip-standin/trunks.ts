import {
  CreateSIPOutboundTrunkRequest,
  DeleteSIPTrunkRequest,
  ListSIPOutboundTrunkRequest,
  SIPOutboundTrunkInfo,
  SIPTrunkInfo,
  UpdateSIPOutboundTrunkRequest,
} from '@livekit/protocol';
import type { Json } from './answer-twirp.js';
import { makeId } from './make-id.js';
import { TwirpFault } from './twirp-fault.js';

/** The outbound trunks of the SIP service: made, changed, listed and deleted as with the real one. */
export interface Trunks {
  create(request: Json): Json;
  update(request: Json): Json;
  list(request: Json): Json;
  remove(request: Json): Json;
  /** @throws the fault of a trunk that does not exist */
  get(id: string): SIPOutboundTrunkInfo;
}

const LENIENT = { ignoreUnknownFields: true } as const;
/** The server answers in the names of the protocol, not in camel case. */
const AS_SERVER = { useProtoFieldName: true } as const;

export function openTrunks(): Trunks {
  const trunks = new Map<string, SIPOutboundTrunkInfo>();
  const get = (id: string): SIPOutboundTrunkInfo => {
    const trunk = trunks.get(id);
    if (trunk === undefined)
      throw new TwirpFault('not_found', 'requested sip trunk does not exist');
    return trunk;
  };
  const keep = (trunk: SIPOutboundTrunkInfo): Json => {
    trunks.set(trunk.sipTrunkId, trunk);
    return trunk.toJson(AS_SERVER);
  };
  return {
    get,
    create: (request) => {
      const { trunk } = CreateSIPOutboundTrunkRequest.fromJson(request, LENIENT);
      if (trunk === undefined) throw new TwirpFault('invalid_argument', 'missing trunk');
      if (trunk.address === '') throw new TwirpFault('invalid_argument', 'address is not set');
      if (trunk.numbers.length === 0) {
        throw new TwirpFault('invalid_argument', 'no trunk numbers specified');
      }
      return keep(new SIPOutboundTrunkInfo({ ...trunk, sipTrunkId: makeId('ST_') }));
    },
    update: (request) => {
      const { sipTrunkId, action } = UpdateSIPOutboundTrunkRequest.fromJson(request, LENIENT);
      const trunk = get(sipTrunkId);
      if (action.case === 'replace') {
        return keep(new SIPOutboundTrunkInfo({ ...action.value, sipTrunkId }));
      }
      if (action.case === undefined) throw new TwirpFault('invalid_argument', 'missing action');
      const { numbers, ...fields } = action.value;
      const changed = Object.entries(fields).filter(([, value]) => value !== undefined);
      const list = numbers === undefined ? trunk.numbers : numbers.set;
      return keep(
        new SIPOutboundTrunkInfo({ ...trunk, ...Object.fromEntries(changed), numbers: list }),
      );
    },
    list: (request) => {
      const { trunkIds, numbers } = ListSIPOutboundTrunkRequest.fromJson(request, LENIENT);
      const items = [...trunks.values()].filter(
        (trunk) =>
          (trunkIds.length === 0 || trunkIds.includes(trunk.sipTrunkId)) &&
          (numbers.length === 0 || trunk.numbers.some((number) => numbers.includes(number))),
      );
      return { items: items.map((trunk) => trunk.toJson(AS_SERVER)) };
    },
    remove: (request) => {
      const { sipTrunkId } = DeleteSIPTrunkRequest.fromJson(request, LENIENT);
      const { name } = get(sipTrunkId);
      trunks.delete(sipTrunkId);
      return new SIPTrunkInfo({ sipTrunkId, name }).toJson(AS_SERVER);
    },
  };
}
