package org.frontdesk.api.wire;

/** When a plan or a patient's enrollment was last verified, from the API's InsVerifies. */
public record InsVerify(
        long insVerifyNum,
        String dateLastVerified,
        long userNum,
        String verifyType,
        long fKey,
        long defNum,
        String note,
        String secDateTEdit) {}
